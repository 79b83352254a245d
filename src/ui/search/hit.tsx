import { useLocale, useTranslations } from 'next-intl'
import { isPast } from '@/core/freshness/is-past'
import { dayOf } from '@/core/hours/amsterdam'
import type { Worksheet } from '@/core/list/worksheet'
import type { SearchEntry } from '@/core/search/entry'
import { addressOf } from '@/i18n/addresses'
import { sourceLocale } from '@/i18n/languages'
import { inLanguage } from '../say/in-language'
import { ProperName } from '../say/proper-name'
import { carrying } from '../worksheet/address-of-sheet'
import { PutBox } from '../worksheet/put'

interface Props {
  entry: Pick<SearchEntry, 'slug' | 'name' | 'access' | 'description' | 'oldFrom'>
  now: Date
  /** Where it can be put on. */
  worksheet?: Worksheet | undefined
}

/** One service that was found. */
export function Hit({ entry, now, worksheet }: Props) {
  const t = useTranslations('service')
  const locale = useLocale()
  const dutch = inLanguage(sourceLocale, locale)
  return (
    <li>
      <a
        href={entry.slug ? addressOf('guide', locale, entry.slug) + (worksheet ? carrying(worksheet) : '') : undefined}
      >
        <ProperName>{entry.name}</ProperName>
      </a>{' '}
      <span className="tag tag-plum" hidden={entry.access === 'open'}>
        {t('access.referral')}
      </span>{' '}
      <span className="soft small" data-part="old" hidden={!isPast(entry.oldFrom, dayOf(now))}>
        ({t('badge.old')})
      </span>
      <p className="soft small" {...dutch}>
        {entry.description}
      </p>
      {worksheet && <PutBox slug={entry.slug} />}
    </li>
  )
}

/** What our element copies and fills in. */
export const emptyHit = { slug: '', name: '', access: 'open', description: '', oldFrom: null } as const
