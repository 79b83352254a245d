import { plan } from '@/core/routing/plan'
import type { Service } from '@/core/service'
import { previousQuestion, progressOf, type Screen } from '@/core/triage/advance'
import { placeOf } from '@/core/triage/questions'
import { answersOf } from '@/core/triage/replies'
import { PlanView } from '../plan/plan-view'
import { QuestionForm } from './question-form'

interface Props {
  screen: Screen
  services: readonly Service[]
  now: Date
  /** Whether the plan is shown whole, or only where it begins. */
  whole?: boolean
}

/** The question that is asked, with its choices, its place in the row and the way back; or the plan. */
export function ScreenView({ screen, services, now, whole = true }: Props) {
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
  if (!replies.who) return null
  const answers = answersOf({ ...replies, who: replies.who })
  return (
    <PlanView
      plan={plan(answers, placeOf(replies), now, services)}
      answers={answers}
      replies={replies}
      services={services}
      now={now}
      whole={whole}
    />
  )
}
