import { isLocale, type Locale } from './languages'
import { type PageId, pageIds, pageWords as words } from './page-words'

/** In the word of a page: whatever the address names there. */
const anything = '*'

/** How many words its address has. */
const depthOf = (page: PageId): number => words[page].nl.split('/').length

/** A page under another page comes first, so that it is found before the page that it lies under. */
const deepestFirst = pageIds.toSorted((a, b) => depthOf(b) - depthOf(a))

const wordOf = (page: PageId, locale: Locale): string => words[page][locale === 'nl' ? 'nl' : 'en']

/** The address of a page in a language, without a slash at the end. What follows takes the places that the page has for it, and else comes after its word. */
export const addressOf = (page: PageId, locale: Locale, ...rest: string[]): string =>
  join(locale, wordOf(page, locale), rest)

function join(locale: Locale, word: string, rest: readonly string[]): string {
  const left = [...rest]
  const words = word.split('/').map((part) => (part === anything ? (left.shift() ?? part) : part))
  return ['', locale, ...(word ? words : []), ...left].join('/')
}

/** The part of a page of a service that is told to the young; with it at the end of an address that page begins with it, also without scripts. */
export const toldToYoung = 'jong'

/** The page of a service for whoever comes from the side of the young. */
export const guideForYoung = (locale: Locale, slug: string): string =>
  `${addressOf('guide', locale, slug)}#${toldToYoung}`

/** The page that has this address, with what follows its word; undefined when none has. Says nothing about what follows. */
export function pageAt(path: string): { page: PageId; locale: Locale; rest: string[] } | undefined {
  const locale = localeOf(path)
  if (!locale) return undefined
  const parts = path.split('/').slice(2)
  const page = deepestFirst.find((id) => {
    const words = wordOf(id, locale).split('/')
    return parts.length === 0 ? id === 'home' : words.every((word, at) => fits(word, parts[at]))
  })
  if (!page) return undefined
  const words = wordOf(page, locale).split('/')
  return { page, locale, rest: parts.filter((_, at) => words[at] === undefined || words[at] === anything) }
}

const fits = (word: string, part: string | undefined): boolean => (word === anything ? Boolean(part) : word === part)

/** The path at which Next has what has this address: its folders have the Dutch words. */
export function insideOf(address: string): string {
  const at = pageAt(address)
  return at ? join(at.locale, words[at.page].nl, at.rest) : address
}

/** The language whose pages this address belongs to, or undefined. */
export function localeOf(path: string): Locale | undefined {
  const first = path.split('/')[1] ?? ''
  return isLocale(first) ? first : undefined
}
