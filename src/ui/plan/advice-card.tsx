import { useTranslations } from 'next-intl'
import type { Danger } from '@/core/search/danger/danger'
import type { Advice } from '@/core/situations/situation'
import type { Answers } from '@/core/triage/answers'
import { adviceText } from '../say/advice-text'
import { askerWords } from '../say/asker-words'
import { isForByDay } from './card-notes'

interface Props {
  advice: Advice
  answers: Answers
  isFirst: boolean
  dangers?: readonly Danger[]
  /** Left out where it does not matter what the hour is. */
  now?: Date
}

/** Something to do first that is no service: go to school, to a grown-up, to whoever helps already. */
export function AdviceCard({ advice, answers, isFirst, dangers = [], now }: Props) {
  const t = useTranslations()
  const asker = askerWords(answers)
  return (
    <article className={isFirst ? 'card help help-first' : 'card help'}>
      <h3>{t(`plan.advice.${advice}.title`, { asker })}</h3>
      <p>{adviceText(t, advice, asker, dangers)}</p>
      {now && isForByDay(advice, dangers, now) && <p className="small">{t('plan.advice.byDay')}</p>}
    </article>
  )
}
