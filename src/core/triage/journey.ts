import type { Service } from '../service'
import { type Question, questions } from './questions'
import { type Replies, skipped } from './replies'

/** The questions that are asked, given these replies, answered or not, in order. */
export function listAsked(replies: Replies, services: readonly Service[]): readonly Question[] {
  return questions.filter(({ askWhen }) => askWhen(replies, services))
}

/** The first question without a reply, or undefined when the journey has ended. */
export function nextQuestion(replies: Replies, services: readonly Service[]): Question | undefined {
  return listAsked(replies, services).find(({ id }) => replies[id] === undefined)
}

/** The replies that still hold: one that is not asked any more, or is no longer among the choices, is gone. */
export function keepValid(replies: Replies, services: readonly Service[]): Replies {
  let kept: Replies = {}
  for (const question of questions) {
    const reply = replies[question.id]
    if (reply !== undefined && question.askWhen(kept, services) && isChoice(question, reply, kept, services))
      kept = { ...kept, [question.id]: reply }
  }
  return kept
}

function isChoice(
  question: Question,
  reply: string | readonly string[],
  earlier: Replies,
  services: readonly Service[],
): boolean {
  if (reply === skipped) return question.maySkip
  if (question.form === 'words') return typeof reply === 'string' && reply.trim() !== ''
  const options = question.options(earlier, services)
  if (typeof reply === 'string') return question.form === 'one' && options.includes(reply)
  return (
    question.form === 'some' &&
    reply.length > 0 &&
    reply.length <= question.most &&
    reply.every((choice) => options.includes(choice))
  )
}
