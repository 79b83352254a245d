import { useFormatter, useTranslations } from 'next-intl'
import { escalationAlways } from '@/core/escalation/rules'
import { countPlans } from '@/core/routing/every-journey'
import { promises } from '@/core/routing/promises'

/** What tests hold true of every plan, and how many plans they walk. */
export function PromiseList() {
  const t = useTranslations('choose.proof')
  const start = useTranslations('plan.steps')('start')
  const format = useFormatter()
  return (
    <div className="prose mt-3">
      <p>{t('text', { count: format.number(countPlans()) })}</p>
      <p>{t('random')}</p>
      <p>{t('then')}</p>
      <ol>
        {promises.map((promise) => (
          <li key={promise}>{t(`promises.${promise}`, { count: escalationAlways().length, start })}</li>
        ))}
      </ol>
    </div>
  )
}
