import { addressOf } from '@/i18n/addresses'
import { type Locale, languages, locales } from '@/i18n/languages'
import type { PageId } from '@/i18n/page-words'
import type { Words } from '@/i18n/words'

/** The form of the switch in the questionnaire. It stands in the header; the replies belong to it from where they are known. */
export const languageForm = 'in-another-language'

interface Props {
  page: PageId
  rest: readonly string[]
  locale: Locale
  words: Words['site']
  /** What follows the path in the address. */
  search?: string
}

/**
 * This page in the other languages, each named in itself. In the questionnaire the switch posts the replies to the same screen in the other
 * language: with a link they would be lost, or stand in an address.
 */
export function LanguageSwitch({ page, rest, locale, words, search = '' }: Props) {
  const others = locales
    .filter((other) => other !== locale)
    .map((other) => {
      const { name, direction } = languages[other]
      return {
        other,
        name,
        address: addressOf(page, other, ...rest) + search,
        inItself: { lang: other, dir: direction },
      }
    })
  return (
    <nav className="languages" aria-label={words.languageLabel}>
      {page === 'find-help' ? (
        <form id={languageForm} method="post">
          {others.map(({ other, name, address, inItself }) => (
            <button key={other} type="submit" formAction={address} {...inItself}>
              {name}
            </button>
          ))}
        </form>
      ) : (
        others.map(({ other, name, address, inItself }) => (
          <a key={other} href={address} hrefLang={other} {...inItself}>
            {name}
          </a>
        ))
      )}
    </nav>
  )
}
