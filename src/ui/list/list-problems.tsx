import { useLocale, useTranslations } from 'next-intl'
import type { Pick } from '@/core/list/list'
import type { Closed } from '@/core/list/resolve'
import { addressOf } from '@/i18n/addresses'
import { ServiceName } from '../service-name'

interface Props {
  unread: readonly string[]
  tooMany: readonly Pick[]
  unknown: readonly Pick[]
  closed: readonly Closed[]
}

/** What of the link could not be read, is too much, is not known, or has closed. Whatever stood in the link is text here. */
export function ListProblems({ unread, tooMany, unknown, closed }: Props) {
  const t = useTranslations('list.problems')
  const locale = useLocale()
  const parts = [...unread, ...unknown.map(({ slug }) => slug)]
  if (parts.length + tooMany.length + closed.length === 0) return null
  return (
    <ul className="problem mt-4 help">
      {parts.length > 0 && (
        <li>
          {t('unread')} {parts.map((part, index) => [index > 0 && ', ', <bdi key={part}>{part}</bdi>])}
        </li>
      )}
      {tooMany.length > 0 && (
        <li>
          {t('tooMany')} {tooMany.map(({ slug }) => slug).join(', ')}
        </li>
      )}
      {closed.map(({ pick, name, instead }) => (
        <li key={pick.slug}>
          {t('closed', { name })}{' '}
          {instead ? (
            <>
              {t('instead')}{' '}
              <a href={addressOf('guide', locale, instead.slug)}>
                <ServiceName service={instead} />
              </a>
            </>
          ) : (
            <a href={addressOf('guide', locale, 'buurtteams-utrecht')}>{t('askTeam')}</a>
          )}
        </li>
      ))}
    </ul>
  )
}
