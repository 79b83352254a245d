import { setImmediate } from 'node:timers/promises'
import { dayOf } from '../core/hours/amsterdam'
import { current } from '../edition/current-edition'
import type { Edition } from '../edition/edition'
import { addressOf, pageAt } from '../i18n/addresses'
import { locales } from '../i18n/languages'
import { listDocuments, madeForOne } from './document-list'
import type { Handler } from './handler'
import { type Documents, keepDocuments } from './keep-documents'
import { makeDocument } from './make-document'
import { zipSmall } from './zip-file'

/** All documents of the site, twice over. */
const mostBytes = 160e6
/** Within a minute of a change every answer is of it: a look at the store and at its file takes a few seconds, and a cache that many share may keep what it got for a while. */
export const mostStaleMilliseconds = 35_000

export interface SiteDocuments extends Documents {
  /** True where a document or a file of the edition is, or may be while there is no edition. */
  has: (path: string) => boolean
}

/** The files that are made from an edition. */
const files = ['/directory.json', '/search.json']
/** Of what counts the reports of readers. */
const pathsOfCounts = locales.map((locale) => addressOf('what-was-done', locale))

/** The documents of the site, from the edition that serves and the day in Amsterdam: what is old or open today may not be so tomorrow. */
export function siteDocuments(next: Handler): SiteDocuments {
  let listed: { of: Edition | undefined; paths: ReadonlySet<string> } | undefined

  function pathsNow(): ReadonlySet<string> {
    const edition = current()?.edition
    if (listed?.of !== edition || !listed) listed = { of: edition, paths: listDocuments(edition ?? { services: [] }) }
    return listed.paths
  }

  const keep = (edition: () => string) =>
    keepDocuments({
      make: (path) => makeDocument(next, path),
      shrink: zipSmall,
      edition,
      quiet: () => setImmediate(),
      mostBytes,
      mostStaleMilliseconds,
      now: () => performance.now(),
    })
  const nameNow = nameOfNow()
  const documents = keep(nameNow)
  // A report changes what counts them, and no other page: those need not all be made anew.
  const counts = keep(() => `${nameNow()} ${JSON.stringify(current()?.done)}`)
  return {
    find: (path) => (pathsOfCounts.includes(path) ? counts : documents).find(path),
    async warm() {
      await documents.warm()
      await counts.warm()
    },
    has: (path) => files.includes(path) || pathsNow().has(path) || (!current() && pageAt(path)?.page === 'guide'),
  }
}

/** Names the edition that serves and the day in Amsterdam; it asks the calendar once a minute, at the beginning of one of which every day begins. */
function nameOfNow(): () => string {
  let named: { hash: string | undefined; minute: number; name: string } | undefined
  return () => {
    const hash = current()?.hash
    const minute = Math.floor(Date.now() / 60_000)
    if (named?.minute !== minute || named.hash !== hash) named = { hash, minute, name: `${hash} ${dayOf(new Date())}` }
    return named.name
  }
}

/** True of a path at which only a document may be: a page that is the same for all its readers. */
export function isDocument(path: string): boolean {
  const page = pageAt(path)?.page
  return page !== undefined && !madeForOne.includes(page)
}
