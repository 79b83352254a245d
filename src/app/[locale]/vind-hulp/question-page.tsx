import type { Service } from '@/core/service'
import { previousQuestion, progressOf, type Screen } from '@/core/triage/advance'
import { QuestionForm } from '@/ui/question-form'

/** The screen of a question, with its choices, its place in the row and the way back. */
export function QuestionPage({ screen, services }: { screen: Screen; services: readonly Service[] }) {
  const { question, replies } = screen
  if (!question) return null
  return (
    <QuestionForm
      screen={{ ...screen, question }}
      options={question.options(replies, services)}
      progress={progressOf(question.id, replies, services)}
      previous={previousQuestion(question.id, replies, services)?.id}
    />
  )
}
