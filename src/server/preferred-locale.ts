import Negotiator from 'negotiator'
import { isLocale, type Locale, sourceLocale } from '../i18n/languages'

/** The language that an `Accept-Language` header asks for first among ours, whatever its region; Dutch when it names none of them. */
export function preferredLocale(header: string | undefined): Locale {
  const known = kept.get(header)
  if (known) return known
  const found = negotiate(header)
  // So many ways to say it are all that browsers have; whoever makes up more fills nothing.
  if (kept.size < mostKept && (header ?? '').length <= longestKept) kept.set(header, found)
  return found
}

const mostKept = 1000
const longestKept = 200
const kept = new Map<string | undefined, Locale>()

/** Asked for our languages, the negotiator would give `nl-NL, en;q=0.9, nl;q=0.8` English: it takes the line that fits best, not the first. */
function negotiate(header = ''): Locale {
  const wanted = new Negotiator({ headers: { 'accept-language': header } }).languages()
  return wanted.map((one) => one.toLowerCase().split('-', 1)[0] ?? '').find(isLocale) ?? sourceLocale
}
