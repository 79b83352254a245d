import { useLocale, useTranslations } from 'next-intl'
import { addressOf } from '@/i18n/addresses'
import type { ExplanationId } from '@/i18n/page-words'

/** A page that explains how help is arranged, under its title. */
export interface Explained {
  id: ExplanationId
  title: string
}

/** The page that answers what is asked, above the services. All that can be found are there; what is not found is hidden. */
export function FoundPage({ explained, found }: { explained: readonly Explained[]; found: string | null }) {
  const t = useTranslations('search')
  const locale = useLocale()
  return (
    <div data-part="pages" hidden={!found}>
      <p className="mt-3">{t('page')}</p>
      <ul className="tags mt-2">
        {explained.map(({ id, title }) => (
          <li key={id} data-page={id} hidden={id !== found}>
            <a className="button" href={addressOf(id, locale)}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
