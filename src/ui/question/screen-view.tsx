import type { Planned } from '@/core/routing/planned'
import type { Service } from '@/core/service'
import { previousQuestion, progressOf, type Screen } from '@/core/triage/advance'
import { PlanView } from '../plan/plan-view'
import { QuestionForm } from './question-form'

interface Props {
  screen: Screen
  /** The plan that stands here when no question does. */
  planned: Planned | undefined
  services: readonly Service[]
  now: Date
  /** Whether the plan is shown whole, or only where it begins. */
  whole?: boolean
}

/** The question that is asked, with its choices, its place in the row and the way back; or the plan. */
export function ScreenView({ screen, planned, services, now, whole = true }: Props) {
  const { question, replies } = screen
  if (question)
    return (
      <QuestionForm
        screen={{ ...screen, question }}
        options={question.options(replies, services)}
        progress={progressOf(question.id, replies, services)}
        previous={previousQuestion(question.id, replies, services)?.id}
      />
    )
  return planned ? <PlanView {...planned} replies={replies} services={services} now={now} whole={whole} /> : null
}
