import { useLocale, useTranslations } from 'next-intl'
import { hasProblems, type ListProblems } from '@/core/list/read-link'
import { addressOf } from '@/i18n/addresses'
import { ServiceName } from '../service/service-name'

/** How much of a link could not be read, is too much or is not known, and what has closed. No word of the link itself: a stranger may have written it. */
export function LinkProblems({ problems }: { problems: ListProblems }) {
  const t = useTranslations('list.problems')
  const locale = useLocale()
  if (!hasProblems(problems)) return null
  const { unknown, tooMany, closed, code } = problems
  return (
    <ul className="problem mt-4 help">
      {code && <li>{t(code)}</li>}
      {unknown > 0 && <li>{t('unread', { count: unknown })}</li>}
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
