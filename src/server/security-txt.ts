import { locales } from '../i18n/languages'

export const securityTxt = '/.well-known/security.txt'
/** Less than the year that RFC 9116 advises. */
const daysGood = 180
const dayMilliseconds = 86_400_000

/** Whom to tell that this site is not safe (RFC 9116), good for half a year from that day. `contact` is a mail address or an https address; `site` has no slash at its end. */
export function securityTxtOf(contact: string, site: string | undefined, now: Date): string {
  const today = Math.floor(now.getTime() / dayMilliseconds)
  const lines = [
    `Contact: ${contact.includes('://') ? contact : `mailto:${contact}`}`,
    `Expires: ${new Date((today + daysGood) * dayMilliseconds).toISOString()}`,
    `Preferred-Languages: ${locales.join(', ')}`,
    ...(site ? [`Canonical: ${site}${securityTxt}`] : []),
  ]
  return `${lines.join('\n')}\n`
}
