import { useLocale, useTranslations } from 'next-intl'
import { municipalityOf } from '@/core/routing/closed-door'
import type { Plan } from '@/core/routing/plan'
import type { Answers } from '@/core/triage/answers'
import { addressOf } from '@/i18n/addresses'
import { Kept } from '../say/kept'
import { OpenLine } from '../service/open-line'
import { ifNotLines } from './if-not-lines'

/** What to do when nobody answers, somebody says no, there is a waiting list, or it does not help. */
export function IfNot({ plan, now, answers }: { plan: Plan; now: Date; answers: Answers }) {
  const t = useTranslations('plan.ifNot')
  const locale = useLocale()
  const jeugdstem = (
    <a href={addressOf('guide', locale, 'jeugdstem')} translate="no">
      Jeugdstem
    </a>
  )
  const municipality = municipalityOf(plan)
  const spoedpost = <a href={addressOf('guide', locale, 'spoedpost-huisartsen')}>{t('spoedpost')}</a>
  return (
    <details className="fold">
      <summary>{t('title')}</summary>
      <ul className="prose mt-2">
        {ifNotLines(plan, now, answers).map((line) => (
          <li key={line}>
            {line === 'jeugdstem' || line === 'gpOutOfHours' ? (
              t.rich(line, { link: () => (line === 'jeugdstem' ? jeugdstem : spoedpost) })
            ) : (
              <Kept text={t(line)} words={/“[^”]*”/.exec(t(line)) ?? []} />
            )}
            {line === 'municipality' && municipality && municipality.schedules.length > 0 && (
              <span className="small">
                {' '}
                <Kept text={t('municipalityHours')} /> <OpenLine service={municipality} now={now} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
