import { useTranslations } from 'next-intl'
import type { Advice } from '@/core/situations/situation'
import type { Answers } from '@/core/triage/answers'
import { askerWords } from '../say/asker-words'

/** Something to do first that is no service: go to school, to a grown-up, to whoever helps already. */
export function AdviceCard({ advice, answers, isFirst }: { advice: Advice; answers: Answers; isFirst: boolean }) {
  const t = useTranslations(`plan.advice.${advice}`)
  const asker = askerWords(answers)
  return (
    <article className={isFirst ? 'card help help-first' : 'card help'}>
      <h3>{t('title', { asker })}</h3>
      <p>{t('text', { asker })}</p>
    </article>
  )
}
