import { useLocale, useTranslations } from 'next-intl'
import type { Worksheet } from '@/core/list/worksheet'
import { type Asked, type Found, mostFound, mostHits } from '@/core/search/search'
import { addressOf } from '@/i18n/addresses'
import { carrying } from '../worksheet/address-of-sheet'
import type { Explained } from './found-page'
import { SearchForm } from './search-form'
import { SearchResults } from './search-results'

interface Props {
  asked?: Asked | undefined
  found?: Found | undefined
  explained: readonly Explained[]
  now: Date
  /** Where what is found can be put on. */
  worksheet?: Worksheet | undefined
}

/** The search of the guide: posted it is answered by the server; where scripts run the same core answers in the page, and nothing that is typed leaves the device. */
export function GuideSearch({ asked, found, explained, now, worksheet }: Props) {
  const t = useTranslations('search')
  const locale = useLocale()
  const guide = addressOf('guide', locale)
  const titles = [
    ...Array.from({ length: mostFound + 1 }, (_, count) => t('found', { count })),
    t('foundMost', { most: mostHits }),
  ]
  return (
    <guide-search
      titles={JSON.stringify(titles)}
      address={guide}
      words={`/search-words/${locale}`}
      carry={worksheet ? carrying(worksheet) : ''}
    >
      <SearchForm asked={asked} worksheet={worksheet} />
      <p className="soft small mt-2">{t('privacy')}</p>
      <p className="problem" data-by-posting="" tabIndex={-1} hidden>
        {t('byPosting')}
      </p>
      <p role="status" className="hidden-to-eyes" />
      <SearchResults found={found} explained={explained} now={now} worksheet={worksheet} />
    </guide-search>
  )
}
