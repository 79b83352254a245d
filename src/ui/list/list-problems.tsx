import { useLocale, useTranslations } from 'next-intl'
import type { Closed } from '@/core/list/resolve'
import { addressOf } from '@/i18n/addresses'
import { ServiceName } from '../service/service-name'

interface Props {
  unread: number
  tooMany: number
  unknown: number
  closed: readonly Closed[]
}

/** How much of the link could not be read, is too much or is not known, and what has closed. No word of the link itself: a stranger may have written it. */
export function ListProblems({ unread, tooMany, unknown, closed }: Props) {
  const t = useTranslations('list.problems')
  const locale = useLocale()
  const strange = unread + unknown
  if (strange + tooMany + closed.length === 0) return null
  return (
    <ul className="problem mt-4 help">
      {strange > 0 && <li>{t('unread', { count: strange })}</li>}
      {tooMany > 0 && <li>{t('tooMany', { count: tooMany })}</li>}
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
