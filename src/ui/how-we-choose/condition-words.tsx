import { useTranslations } from 'next-intl'
import type { Condition } from '@/core/routing/rules'
import { useRuleWords } from './rule-words'

/** When a rule counts: every question it looks at, with the answers that will do. */
export function ConditionWords({ when }: { when: Condition }) {
  const t = useTranslations('choose')
  const asked = useRuleWords().asked(when)
  if (asked.length === 0) return <p className="mt-2">{t('whenAlways')}</p>
  return (
    <dl className="asked">
      {asked.map(({ question, answers }, index) => (
        <div key={question}>
          <dt>{index === 0 ? question : t('and', { question })}</dt>
          <dd>{answers}</dd>
        </div>
      ))}
    </dl>
  )
}
