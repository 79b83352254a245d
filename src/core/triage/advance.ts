import { findPlace } from '../place/place'
import type { Understood } from '../search/own-words'
import type { Service } from '../service'
import { keepValid, listAsked, nextQuestion } from './journey'
import { type Proposal, propose } from './proposal'
import { type Question, questions } from './questions'
import { type QuestionId, type Replies, skipped } from './replies'

/** What was sent from one screen: every reply so far, the question that stood on the screen, and what the reader wants. */
export interface Sent {
  replies: Replies
  asked: QuestionId | null
  wants: 'next' | 'skip' | { goTo: QuestionId }
  /** What was sent as the reply to `asked`, unchecked. */
  values: readonly string[]
  /** What stood in the field for words before, so that a change is told from what was there. */
  was: string | null
  /** Replies to earlier questions that could not be read. */
  unreadable: readonly QuestionId[]
  /** What somebody's own words beside the topics are about, where there were any; the words themselves go no further. */
  understood?: Understood | undefined
  /** The ids of situations that were proposed on an earlier screen. */
  proposed?: readonly string[]
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
  /** What was sent and could not be used, to be shown again and mended. */
  again: readonly string[]
  /** What own words on this screen propose. */
  proposal?: Proposal
}

/** The next screen. Whatever was sent, it leads to a question or to the plan, never to an error. */
export function advance(sent: Sent, services: readonly Service[]): Screen {
  const earlier = keepValid(sent.replies, services)
  const asked = findAsked(sent.asked, earlier, services)
  const { reply, problem } = asked ? readReply(asked, sent) : {}
  const replies = asked && reply !== undefined ? keepValid({ ...sent.replies, [asked.id]: reply }, services) : earlier
  if (typeof sent.wants === 'object') {
    const wanted = findAsked(sent.wants.goTo, replies, services)
    return wanted ? { question: wanted, replies, problem: null, again: [] } : ahead(replies, sent, services)
  }
  if (!asked) return ahead(earlier, sent, services)
  if (asked.id === 'topics' && sent.understood && sent.wants === 'next') {
    const proposal = propose(sent.understood, earlier, sent.values)
    return { question: asked, replies: earlier, problem: null, again: proposal.topics, proposal }
  }
  if (problem) return { question: asked, replies: earlier, problem, again: sent.values }
  if (replies[asked.id] === undefined) return { question: asked, replies, problem: 'not-a-choice', again: sent.values }
  return ahead(replies, sent, services)
}

/** The question with this id, when it is asked here and every question above it has a reply. */
function findAsked(id: QuestionId | null, replies: Replies, services: readonly Service[]): Question | undefined {
  const asked = listAsked(replies, services)
  const index = asked.findIndex((question) => question.id === id)
  return asked.slice(0, Math.max(index, 0)).every((question) => replies[question.id] !== undefined)
    ? asked[index]
    : undefined
}

function ahead(replies: Replies, { unreadable, proposed = [] }: Sent, services: readonly Service[]): Screen {
  const question = nextQuestion(replies, services) ?? null
  const problem = question && unreadable.includes(question.id) ? 'not-a-choice' : null
  const ticked =
    question?.id === 'situations' ? question.options(replies, services).filter((id) => proposed.includes(id)) : []
  return { question, replies, problem, again: ticked }
}

function readReply(question: Question, sent: Sent): { reply?: Replies[QuestionId]; problem?: Problem } {
  if (sent.wants === 'skip' && question.maySkip) return { reply: skipped }
  const filled = [...new Set(sent.values.map((value) => value.trim()).filter(Boolean))]
  const [first] = filled
  if (first === undefined) return { problem: question.form === 'words' ? 'missing-words' : 'missing' }
  if (question.form === 'words') {
    const words = filled.find((value) => value !== sent.was) ?? first
    return findPlace(words).status === 'unknown' ? { problem: 'unknown-place' } : { reply: words }
  }
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
export const firstScreen: Screen = { question: questions[0] ?? null, replies: {}, problem: null, again: [] }
