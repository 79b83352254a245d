import { useTranslations } from 'next-intl'
import { type Card, isAdvice } from '@/core/routing/first-cards'
import type { Way } from '@/core/talk/talk'
import type { AgeBand } from '@/core/triage/answers'
import { AdviceCard } from '../plan/advice-card'
import { Listener } from './listener'

interface Props {
  cards: readonly Card[]
  age: AgeBand
  way: Way
  now: Date
}

/** The people for one way to answer: somebody near, or who listens. A child does not go to the doctor or to a desk alone. */
export function TalkAnswer({ cards, age, way, now }: Props) {
  const t = useTranslations('plan')
  const answers = { who: 'youth', age, topics: [] } as const
  return cards.map((card) =>
    isAdvice(card) ? (
      <AdviceCard key={card} advice={card} answers={answers} isFirst={false} />
    ) : (
      <Listener
        key={card.service.slug}
        service={card.service}
        way={way}
        now={now}
        note={age === '4-11' && card.service.layer === 'basic-help' && t('askGrownUp')}
      />
    ),
  )
}
