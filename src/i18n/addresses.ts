import { isLocale, type Locale, sourceLocale } from './languages'

/** The pages that have a fixed address, and their word in it. Dutch has its own words; every other language uses the English ones. */
const words = {
  home: { nl: '', en: '' },
  'find-help': { nl: 'vind-hulp', en: 'find-help' },
  'help-now': { nl: 'nu-hulp', en: 'help-now' },
  guide: { nl: 'gids', en: 'guide' },
  about: { nl: 'over', en: 'about' },
  privacy: { nl: 'privacy', en: 'privacy' },
  accessibility: { nl: 'toegankelijkheid', en: 'accessibility' },
} as const

export type PageId = keyof typeof words

export const pageIds = Object.keys(words) as PageId[]

/** The address of a page in a language, without a slash at the end. */
export function addressOf(page: PageId, locale: Locale, ...rest: string[]): string {
  const word = words[page][locale === 'nl' ? 'nl' : 'en']
  return ['', locale, ...(word ? [word] : []), ...rest].join('/')
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
