import { useLocale, useTranslations } from 'next-intl'
import type { Plan } from '@/core/routing/plan'
import { Kept } from '../say/kept'
import { nowWords } from './now-words'

/** What can be done now, and what from the next working day. */
export function NowAndTomorrow({ plan, now }: { plan: Plan; now: Date }) {
  const t = useTranslations('plan.now')
  const { sentences, name } = nowWords(plan, now, useLocale(), t)
  return (
    <section className="card mt-4" aria-labelledby="now">
      <h2 id="now" className="text-[length:var(--step-0)]">
        {t('title')}
      </h2>
      <p className="small mt-1">
        <Kept text={sentences.join(' ')} words={[name]} />
      </p>
    </section>
  )
}
