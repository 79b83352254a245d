import { useLocale, useTranslations } from 'next-intl'
import { searchOf } from '@/core/list/list'
import { listOfPlan } from '@/core/list/ready'
import { type Card, isAdvice } from '@/core/routing/first-cards'
import { municipalityOpens } from '@/core/routing/line-now'
import type { Plan } from '@/core/routing/plan'
import type { Service } from '@/core/service'
import type { Answers } from '@/core/triage/answers'
import type { Replies } from '@/core/triage/replies'
import { isAskedAtTheMunicipality } from '@/core/way-in/phones'
import { addressOf } from '@/i18n/addresses'
import { languageForm } from '../frame/language-switch'
import { HiddenReplies } from '../question/hidden-replies'
import { spellDay } from '../say/spell-day'
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
  return (
    <>
      <h1 className="plan-title">{t(`titles.${answers.who}`)}</h1>
      <PlaceNote place={plan.place} />
      <HiddenReplies replies={replies} form={languageForm} />
      <SituationHead plan={plan} />
      <div className="plan">
        <div className="doors-first">
          <StepNotes plan={plan} who={answers.who} />
          {plan.first.slice(0, whole ? undefined : cardsAtFirst).map((card, index) => (
            <FirstCard key={keyOf(card)} card={card} plan={plan} answers={answers} now={now} isFirst={index === 0} />
          ))}
        </div>
        {whole && (
          <div className="folded">
            <h2 className="text-[length:var(--step-1)]">{t('furtherTitle')}</h2>
            {plan.steps.map((step) => (
              <FoldedStep key={step.id} step={step} first={plan.first} answers={answers} />
            ))}
            <StepNotes plan={plan} who={answers.who} isLast />
            <NowAndTomorrow plan={plan} now={now} />
            <IfNot plan={plan} now={now} answers={answers} />
            <AnswerSummary replies={replies} services={services} />
            <p className="no-print mt-4">
              <a className="button" href={`${addressOf('list', locale)}${searchOf(listOfPlan(plan))}`}>
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
  return (
    <HelpCard
      suggestion={card}
      answers={answers}
      now={now}
      isFirst={isFirst}
      closedUntil={card === firstAskedAt14030(plan) ? municipalityOpens(plan, now) : undefined}
    />
  )
}

/** The first card whose number is 14 030: there it is said when that is closed, once. */
const firstAskedAt14030 = ({ first }: Plan): Card | undefined =>
  first.find((card) => !isAdvice(card) && isAskedAtTheMunicipality(card.service))
