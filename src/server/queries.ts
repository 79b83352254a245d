import { sheetAddress } from '../api/answer-sheet'
import { feedBase } from '../api/hsds/version'
import { base as v1 } from '../api/v1/version'
import { pageAt } from '../i18n/addresses'
import type { PageId } from '../i18n/page-words'
import { figuresAddress, pictureAddress } from '../ui/how-true/files'

const mostCharacters = 2000
const mostParts = 50

/** The pages whose address is more than their path. Of every other address Next never sees the query: its reading of one takes time by the square of its parts. */
const pagesWithQuery = new Set<PageId>(['list', 'list-card', 'worksheet', 'paper', 'browse'])

const filesWithQuery = ['/api/contacts', sheetAddress, figuresAddress, pictureAddress]

export function takesQuery(path: string): boolean {
  const page = pageAt(path)?.page
  return filesWithQuery.includes(path) || (page !== undefined && pagesWithQuery.has(page))
}

/** Whoever answers there tells of each part what is wrong with it. */
const basesWithQuery = [feedBase, v1]

/** What goes on to whoever answers this path, with its question mark; undefined when it is too much to read. */
export function readQuery(path: string, query: string): string | undefined {
  if (query === '') return ''
  if (basesWithQuery.some((base) => `${path}/`.startsWith(`${base}/`))) return `?${query}`
  if (!takesQuery(path)) return ''
  return query.length > mostCharacters || query.split('&').length > mostParts ? undefined : `?${query}`
}
