import { useLocale, useTranslations } from 'next-intl'
import { isOfficeHours } from '@/core/hours/office-hours'
import { municipalityOf } from '@/core/routing/closed-door'
import type { Plan } from '@/core/routing/plan'
import type { Answers } from '@/core/triage/answers'
import { addressOf } from '@/i18n/addresses'
import { Kept } from '../say/kept'
import { OpenLine } from '../service/open-line'

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
        <li>
          <Kept text={t(plan.place.status === 'outside' ? 'municipalityOutside' : 'municipality')} />{' '}
          {plan.place.status !== 'outside' && municipality && municipality.schedules.length > 0 && (
            <span className="small">
              <Kept text={t('municipalityHours')} /> <OpenLine service={municipality} now={now} />
            </span>
          )}
        </li>
        <li>{t('gp')}</li>
        <li>{t(answers.known === 'waiting-list' ? 'waitingAlready' : 'waiting')}</li>
        <li>{t.rich('jeugdstem', { link: () => jeugdstem })}</li>
        {!isOfficeHours(now) && <li>{t.rich('gpOutOfHours', { link: () => spoedpost })}</li>}
        <li>
          <Kept text={t('language')} words={[/“[^”]*”/.exec(t('language'))?.[0] ?? '']} />
        </li>
        <li>
          <Kept text={t('unsafe')} />
        </li>
      </ul>
    </details>
  )
}
