import { cutPostcodes } from '../place/postcode'
import type { Screen, Sent } from './advance'
import { type QuestionId, questionIds, type Replies, skipped } from './replies'

/** What one entry of a tab's history holds of the questionnaire: the replies, and the question that stands there; null where the first one without a reply does, or the plan. */
export interface Entry {
  replies: Replies
  asked: QuestionId | null
  /** When it was written, in milliseconds since 1970. */
  at: number
}

/** A tab that was closed can be opened again with its history. After this time nothing of it is shown any more. */
export const validForMilliseconds = 60 * 60 * 1000

export const entryOf = ({ replies, question }: Screen, now: Date): Entry => ({
  replies,
  asked: question?.id ?? null,
  at: now.getTime(),
})

/** The state of a history entry that holds this. */
export const stateWith = (entry: Entry): { dichtbij: Entry } => ({ dichtbij: entry })

/** What the state of a history entry holds, or undefined when it holds nothing of ours, or something too old. */
export function entryIn(state: unknown, now: Date): Entry | undefined {
  const entry = (state as { dichtbij?: Entry } | null)?.dichtbij
  const age = entry ? now.getTime() - entry.at : Number.NaN
  return age >= 0 && age <= validForMilliseconds ? entry : undefined
}

/** What leads to the screen of an entry. */
export const sentBy = ({ replies, asked }: Entry): Sent => ({
  replies,
  asked: null,
  wants: asked ? { goTo: asked } : 'next',
  values: [],
  was: null,
  unreadable: [],
})

/** The entry for what stands in a form: its replies, unchecked, and the question that it leads to. */
export function entryOfFields(fields: Iterable<readonly [string, string]>, now: Date): Entry {
  const replies: Record<string, unknown> = {}
  let asked: QuestionId | null = null
  for (const [name, value] of fields) {
    const id = questionIds.find((one) => one === name)
    if (name === 'to') asked = questionIds.find((one) => one === value) ?? null
    else if ((id === 'topics' || id === 'situations') && value !== skipped)
      replies[id] = [...[replies[id] ?? []].flat(), value]
    else if (id) replies[id] = id === 'place' ? cutPostcodes(value) : value
  }
  return { replies, asked, at: now.getTime() }
}
