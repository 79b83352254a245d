import type { Edition } from '../edition/edition'
import { listDocuments } from './document-list'
import { openSearchOf, searchDescribedAt } from './open-search'
import { robotsOf } from './robots'
import { securityTxt, securityTxtOf } from './security-txt'
import { type KeptFile, toFile } from './send-file'
import { sitemapOf } from './sitemap'

/** What was set of where this site is and who answers for it. */
export interface SiteFacts {
  /** Where the site is reached, without a slash at the end. */
  site?: string | undefined
  /** Whom to tell that it is not safe: a mail address or an https address. */
  securityContact?: string | undefined
}

type FindFile = (path: string, edition: Edition | undefined, now: Date) => KeptFile | undefined

const forAnHour = 'public, max-age=3600'
const forADay = 'public, max-age=86400'
const text = (body: string) => toFile('text/plain; charset=utf-8', forADay, Buffer.from(body))

/** Finds the files by which machines find this site. What needs its whole address is there only where that was set: what a request says of it anybody can say. */
export function filesForMachines({ site, securityContact }: SiteFacts): FindFile {
  const robots = text(robotsOf(site))
  const sitemaps = new WeakMap<Edition, KeptFile>()

  function sitemap(edition: Edition, of: string): KeptFile {
    const kept =
      sitemaps.get(edition) ??
      toFile('application/xml; charset=utf-8', forAnHour, Buffer.from(sitemapOf(listDocuments(edition), of)))
    sitemaps.set(edition, kept)
    return kept
  }

  return (path, edition, now) => {
    if (path === '/robots.txt') return robots
    if (path === securityTxt) return securityContact ? text(securityTxtOf(securityContact, site, now)) : undefined
    if (!site) return undefined
    if (path === '/sitemap.xml') return edition && sitemap(edition, site)
    const locale = searchDescribedAt(path)
    if (!locale) return undefined
    const body = Buffer.from(openSearchOf(locale, site))
    return toFile('application/opensearchdescription+xml; charset=utf-8', forADay, body)
  }
}
