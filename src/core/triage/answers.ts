import type { Topic } from '../taxonomy'

export const whos = ['parent', 'youth', 'someone-else', 'professional'] as const
/** Who is asking. */
export type Who = (typeof whos)[number]

export const ageBands = ['pregnant', '0-3', '4-11', '12-15', '16-17', '18-23'] as const
/** Of the child; the own age for `youth`. */
export type AgeBand = (typeof ageBands)[number]

export const weights = ['tips', 'ongoing', 'stuck'] as const
export type Weight = (typeof weights)[number]

export const knowns = ['buurtteam', 'specialist-team', 'waiting-list', 'save', 'veilig-thuis'] as const
/** Who helps already. */
export type Known = (typeof knowns)[number]

export const maximumTopics = 4

/** What routing needs to know. Everything but `who` may be left out; `topics` is empty when none was named. */
export interface Answers {
  who: Who
  age?: AgeBand | undefined
  topics: readonly Topic[]
  /** Ids of what is really going on, at most two; left out is the same as none. */
  situations?: readonly string[] | undefined
  weight?: Weight | undefined
  known?: Known | undefined
}

/** Years of life that a band stands for, both ends inclusive. An unborn child counts as 0. */
export const yearsOfBand: Record<AgeBand, readonly [number, number]> = {
  pregnant: [0, 0],
  '0-3': [0, 3],
  '4-11': [4, 11],
  '12-15': [12, 15],
  '16-17': [16, 17],
  '18-23': [18, 23],
}

/** The bands that the asker may choose: a young person answers for themselves, so not `pregnant` and not `0-3`. */
export function ageBandsFor(who: Who): readonly AgeBand[] {
  return who === 'youth' ? ageBands.slice(2) : ageBands
}
