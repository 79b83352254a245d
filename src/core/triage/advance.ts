import { findPlace } from '../place/place'
import type { Service } from '../service'
import { keepValid, listAsked, nextQuestion } from './journey'
import { type Question, type QuestionId, questions } from './questions'
import { type Replies, skipped } from './replies'

/** What was sent from one screen: every reply so far, the question that stood on the screen, and what the reader wants. */
export interface Sent {
  replies: Replies
  asked: QuestionId | null
  wants: 'next' | 'skip' | { goTo: QuestionId }
  /** What was sent as the reply to `asked`, unchecked. */
  values: readonly string[]
  /** Replies to earlier questions that could not be read. */
  unreadable: readonly QuestionId[]
}

/** What is wrong with a reply, in words that `messages/` has. */
export type Problem =
  | 'missing'
  | 'missing-words'
  | 'not-a-choice'
  | 'too-many'
  | 'unknown-place'
  | 'too-long'
  | 'unreadable'

/** The screen that comes next: a question, or the plan when `question` is null. */
export interface Screen {
  question: Question | null
  replies: Replies
  problem: Problem | null
  /** The words that were sent and could not be used, to be mended. */
  typed: string | null
}

/** The next screen. Whatever was sent, it leads to a question or to the plan, never to an error. */
export function advance(sent: Sent, services: readonly Service[]): Screen {
  const earlier = keepValid(sent.replies, services)
  if (typeof sent.wants === 'object') {
    const { goTo } = sent.wants
    const wanted = listAsked(earlier, services).find(({ id }) => id === goTo)
    return wanted ? { question: wanted, replies: earlier, problem: null, typed: null } : ahead(earlier, sent, services)
  }
  const asked = listAsked(earlier, services).find(({ id }) => id === sent.asked)
  if (!asked) return ahead(earlier, sent, services)
  const { reply, problem } = readReply(asked, sent)
  if (problem)
    return {
      question: asked,
      replies: { ...earlier, [asked.id]: undefined },
      problem,
      typed: asked.form === 'words' ? (sent.values[0] ?? null) : null,
    }
  const replies = keepValid({ ...sent.replies, [asked.id]: reply }, services)
  if (replies[asked.id] === undefined) return { question: asked, replies, problem: 'not-a-choice', typed: null }
  return ahead(replies, sent, services)
}

function ahead(replies: Replies, { unreadable }: Sent, services: readonly Service[]): Screen {
  const question = nextQuestion(replies, services) ?? null
  return {
    question,
    replies,
    problem: question && unreadable.includes(question.id) ? 'not-a-choice' : null,
    typed: null,
  }
}

function readReply(question: Question, { wants, values }: Sent): { reply?: Replies[QuestionId]; problem?: Problem } {
  if (wants === 'skip' && question.maySkip) return { reply: skipped }
  const filled = [...new Set(values.map((value) => value.trim()).filter(Boolean))]
  const [first] = filled
  if (first === undefined) return { problem: question.form === 'words' ? 'missing-words' : 'missing' }
  if (question.form === 'words')
    return findPlace(first).status === 'unknown' ? { problem: 'unknown-place' } : { reply: first }
  if (filled.length > question.most) return { problem: question.form === 'one' ? 'not-a-choice' : 'too-many' }
  return { reply: question.form === 'one' ? first : filled } as { reply: Replies[QuestionId] }
}

/** The question before this one among those that are asked, or undefined for the first. */
export function previousQuestion(id: QuestionId, replies: Replies, services: readonly Service[]): Question | undefined {
  const asked = listAsked(replies, services)
  return asked[asked.findIndex((question) => question.id === id) - 1]
}

/** Where this question stands: `number` of `total` as far as can be told now. */
export function progressOf(id: QuestionId, replies: Replies, services: readonly Service[]) {
  const asked = listAsked(replies, services)
  return { number: asked.findIndex((question) => question.id === id) + 1, total: asked.length }
}

/** The screen before anything was answered. */
export const firstScreen: Screen = { question: questions[0] ?? null, replies: {}, problem: null, typed: null }
