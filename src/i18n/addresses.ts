import { isLocale, type Locale, locales, sourceLocale } from './languages'
import { type PageId, pageIds, pageWords as words } from './page-words'

/** How many words its address has. */
const depthOf = (page: PageId): number => words[page].nl.split('/').length

/** A page under another page comes first, so that it is found before the page that it lies under. */
const deepestFirst = pageIds.toSorted((a, b) => depthOf(b) - depthOf(a))

const wordOf = (page: PageId, locale: Locale): string => words[page][locale === 'nl' ? 'nl' : 'en']

/** The address of a page in a language, without a slash at the end. */
export function addressOf(page: PageId, locale: Locale, ...rest: string[]): string {
  const word = wordOf(page, locale)
  return ['', locale, ...(word ? [word] : []), ...rest].join('/')
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
  const page = deepestFirst.find((id) => wordOf(id, locale) === parts.slice(0, depthOf(id)).join('/'))
  return page && { page, locale, rest: parts.slice(depthOf(page)) }
}

const renamed = locales.flatMap((locale) =>
  deepestFirst.filter((page) => wordOf(page, locale) !== words[page].nl).map((page) => ({ page, locale })),
)

/** For Next, whose folders have the Dutch words: where each address with another word is found. */
export const rewrites = renamed.map(({ page, locale }) => ({
  source: `${addressOf(page, locale)}/:rest*`,
  destination: `/${locale}/${words[page].nl}/:rest*`,
}))

/** Pages with other pages behind their address. */
const haveMore = new Set<PageId>(['guide', 'wijk', 'topic', 'layer', 'situation'])

/** Whether Next finds a page at this path though it is no address: one with the Dutch word of a page under a language that has its own, or something behind a page that has nothing below it. */
export function isInside(path: string): boolean {
  const decoded = `${decodeURIComponent(path)}/`
  const at = pageAt(decoded.slice(0, -1))
  if (at && !haveMore.has(at.page) && at.rest.some(Boolean)) return true
  return renamed.some(({ page, locale }) => decoded.startsWith(`/${locale}/${words[page].nl}/`))
}

/** The language whose pages this address belongs to, or undefined. */
export function localeOf(path: string): Locale | undefined {
  const first = path.split('/')[1] ?? ''
  return isLocale(first) ? first : undefined
}

/** The language that an `Accept-Language` header asks for first among ours; Dutch when it names none of them. */
export function preferredLocale(header: string | undefined): Locale {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters.map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find(Boolean)
      return { language: tag.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  return wanted.map(({ language }) => language).find(isLocale) ?? sourceLocale
}
