import { headers } from 'next/headers'
import { readList, searchOf } from '@/core/list/list'
import { resolveList } from '@/core/list/resolve'
import { loadDirectory } from '@/directory/snapshot'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/languages'

export type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** The list that an address names, with what the directory knows of it now, and its own address as somebody else can open it. */
export async function readRequest(searchParams: SearchParams, locale: Locale) {
  const fields = await searchParams
  const query = new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value ?? []].flat().map((one): [string, string] => [name, one])),
  )
  const { services, retired } = await loadDirectory()
  const read = readList(query.toString())
  const resolved = resolveList(read.list, services, retired)
  // What is gone or unknown is told once, and does not stand in the link that is given on.
  const list = { ...read.list, picks: resolved.found.map(({ pick, service }) => ({ ...pick, slug: service.slug })) }
  return {
    ...read,
    ...resolved,
    list,
    services,
    topic: query.get('t'),
    address: `${await origin()}${addressOf('list', locale)}${searchOf(list)}`,
  }
}

async function origin(): Promise<string> {
  const asked = await headers()
  const secure = asked.get('x-forwarded-proto')?.split(',')[0] === 'https'
  return `${secure ? 'https' : 'http'}://${asked.get('host')}`
}
