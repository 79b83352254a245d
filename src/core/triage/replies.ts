import type { WijkSlug } from '../place/wijken'
import type { Topic } from '../taxonomy'
import type { AgeBand, Answers, Known, Weight, Who } from './answers'

/** A question that was passed over. */
export const skipped = 'skip'
export type Skipped = typeof skipped

/** What was answered so far, as the questionnaire carries it from step to step. A key that is missing was not asked yet. */
export interface Replies {
  who?: Who
  age?: AgeBand | Skipped
  topics?: readonly Topic[] | Skipped
  /** Ids of what is really going on. */
  situations?: readonly string[] | Skipped
  weight?: Weight | Skipped
  known?: Known | 'none' | 'unknown' | Skipped
  /** Four digits of a postcode, or a name. */
  place?: string
  wijk?: WijkSlug | Skipped
  /** CBS buurt code. */
  buurt?: string
}

const given = <T extends string>(reply: T | Skipped | undefined): T | undefined =>
  reply === skipped ? undefined : (reply as T | undefined)

/** What was chosen of a list; nothing where the question was skipped or not asked. */
export const listOf = <T extends string>(reply: readonly T[] | Skipped | undefined): readonly T[] =>
  reply === undefined || reply === skipped ? [] : (reply as readonly T[])

/** The questions in the order in which they are asked. */
export const questionIds = [
  'who',
  'age',
  'topics',
  'situations',
  'weight',
  'known',
  'place',
  'wijk',
  'buurt',
] as const satisfies (keyof Replies)[]
export type QuestionId = (typeof questionIds)[number]

/** The replies as routing takes them; skipped questions are left out. */
export function answersOf(replies: Replies & { who: Who }): Answers {
  const known = given(replies.known)
  return {
    who: replies.who,
    age: given(replies.age),
    topics: listOf(replies.topics),
    situations: listOf(replies.situations),
    weight: given(replies.weight),
    known: known === 'none' || known === 'unknown' ? undefined : known,
  }
}
