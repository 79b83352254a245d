import { useLocale, useTranslations } from 'next-intl'
import { pickFromPlan } from '@/core/list/ready'
import { closedDoor } from '@/core/routing/closed-door'
import { type Card, isAdvice } from '@/core/routing/first-cards'
import type { Plan } from '@/core/routing/plan'
import type { Service } from '@/core/service'
import type { Answers } from '@/core/triage/answers'
import type { Replies } from '@/core/triage/replies'
import { languageForm } from '../frame/language-switch'
import { addressOfWorksheet } from '../list/address-of-list'
import { HiddenReplies } from '../question/hidden-replies'
import { spellDay } from '../say/spell-day'
import { LanguageNote } from '../service/language-note'
import { AdviceCard } from './advice-card'
import { AnswerSummary } from './answer-summary'
import { FoldedStep } from './folded-step'
import { HelpCard } from './help-card'
import { IfNot } from './if-not'
import { NowAndTomorrow } from './now-and-tomorrow'
import { PlaceNote } from './place-note'
import { SituationHead } from './situation-head'
import { StepNotes } from './step-notes'

interface Props {
  plan: Plan
  answers: Answers
  replies: Replies
  services: readonly Service[]
  now: Date
  whole: boolean
}

/** As many cards as fill the window of a phone. */
const cardsAtFirst = 1

/** The plan as one door, then two, then everything else folded; then what can be done now, what to do when it does not work, and the answers it rests on. */
export function PlanView({ plan, answers, replies, services, now, whole }: Props) {
  const t = useTranslations('plan')
  const locale = useLocale()
  const picked = pickFromPlan(plan, answers.who)
  return (
    <>
      <h1 className="plan-title">{t(`titles.${answers.who}`)}</h1>
      <PlaceNote place={plan.place} />
      <HiddenReplies replies={replies} form={languageForm} />
      <SituationHead plan={plan} who={answers.who} />
      <div className="plan">
        <div className="doors-first">
          <StepNotes plan={plan} who={answers.who} />
          <LanguageNote services={plan.first.flatMap((card) => (isAdvice(card) ? [] : [card.service]))} />
          {plan.first.slice(0, whole ? undefined : cardsAtFirst).map((card, index) => (
            <FirstCard key={keyOf(card)} card={card} plan={plan} answers={answers} now={now} isFirst={index === 0} />
          ))}
        </div>
        {whole && (
          <div className="folded">
            <h2 className="text-[length:var(--step-1)]">{t('furtherTitle')}</h2>
            {plan.steps.map((step) => (
              <FoldedStep key={step.id} step={step} first={plan.first} answers={answers} now={now} />
            ))}
            <StepNotes plan={plan} who={answers.who} isLast />
            <NowAndTomorrow plan={plan} now={now} />
            <IfNot plan={plan} now={now} answers={answers} />
            <AnswerSummary replies={replies} services={services} />
            <p className="no-print mt-4">
              <a className="button" href={addressOfWorksheet(picked.list, locale, picked.offered)}>
                {t('giveList')}
              </a>
            </p>
            <p className="on-paper mt-4">{t('printed', { date: spellDay(now, locale) })}</p>
          </div>
        )}
      </div>
    </>
  )
}

const keyOf = (card: Card): string => (isAdvice(card) ? card : card.service.slug)

interface FirstProps {
  card: Card
  plan: Plan
  answers: Answers
  now: Date
  isFirst: boolean
}

function FirstCard({ card, plan, answers, now, isFirst }: FirstProps) {
  if (isAdvice(card))
    return <AdviceCard advice={card} answers={answers} isFirst={isFirst} dangers={plan.dangers} now={now} />
  const closed = closedDoor(plan, now)
  return (
    <HelpCard
      suggestion={card}
      answers={answers}
      now={now}
      isFirst={isFirst}
      closedUntil={card === closed?.card ? closed.opens : undefined}
    />
  )
}
