import { env } from '../env'

/** What a request says of where it was sent to; a proxy may say it otherwise, and anybody may say anything. */
interface AskedAt {
  host: string | null | undefined
  forwardedProto: string | null | undefined
}

const longestHostname = 253
const hostname = String.raw`(?:[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?\.)*[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?\.?`
const host = new RegExp(String.raw`^(?<name>${hostname}|\[[\da-f:.]{2,45}\])(?::\d{1,5})?$`)

/**
 * Where the site is reached, without a slash at the end, to put before the path of every whole address that leaves it. `SITE_URL` where it is set; else what the
 * request says; else nothing, so that the address is one of this site.
 */
export function siteAddress({ host, forwardedProto }: AskedAt, siteUrl = env.SITE_URL): string {
  if (siteUrl !== undefined) return siteUrl
  const scheme = forwardedProto?.split(',')[0]?.trim().toLowerCase() === 'https' ? 'https' : 'http'
  const address = `${scheme}://${host?.toLowerCase()}`
  return host && isHost(host) ? address : ''
}

/** True for the name or number of a host with or without a port, as the standard for addresses reads it. */
function isHost(asked: string): boolean {
  const { name } = host.exec(asked.toLowerCase())?.groups ?? {}
  return name !== undefined && name.length <= longestHostname && URL.canParse(`http://${asked}`)
}
