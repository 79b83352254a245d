import { feedBase, version as feedVersion } from './hsds/version'
import { base, version } from './v1/version'

/** The day since which `/api/plan` is told to be old: 30 November 2026, in seconds (RFC 9745). */
const oldSince = Date.UTC(2026, 10, 30) / 1000

/** What every answer at this address tells, errors too: of which version it is, and of an old one since when and what comes after it. */
export function saidOfAll(address: string): Record<string, string> {
  if (isV1(address)) return { 'API-Version': version }
  if (isBelow(feedBase, address)) return { 'API-Version': feedVersion }
  if (!/^\/api\/plan(\?|$)/.test(address)) return {}
  return { Deprecation: `@${oldSince}`, Link: `<${base}/plans>; rel="successor-version"` }
}

/** True of the addresses of the interface that keeps to the rules for Dutch ones, whatever follows. */
export const isV1 = (address: string): boolean => isBelow(base, address)

const isBelow = (start: string, address: string): boolean =>
  address.startsWith(start) && /^([/?]|$)/.test(address.slice(start.length))
