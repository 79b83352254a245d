import type { Service } from '../service'
import type { Screen } from '../triage/advance'
import type { Answers } from '../triage/answers'
import { placeOf } from '../triage/questions'
import { answersOf } from '../triage/replies'
import { type Plan, plan } from './plan'

/** A plan with the answers that it rests on. */
export interface Planned {
  answers: Answers
  plan: Plan
}

/** What stands on a screen after the last question; undefined while one is asked, and where nobody said who asks. */
export function plannedAt(
  { question, replies: { who, ...replies } }: Screen,
  now: Date,
  services: readonly Service[],
): Planned | undefined {
  if (question || !who) return undefined
  const answers = answersOf({ ...replies, who })
  return { answers, plan: plan(answers, placeOf(replies), now, services) }
}
