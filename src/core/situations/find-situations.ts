import { situations } from '../../generated/words/situations'
import type { Danger } from '../search/danger/danger'
import type { Topic } from '../taxonomy'
import { type AgeBand, type Answers, yearsOfBand } from '../triage/answers'
import type { FirstTerm, Row, Situation } from './situation'

/** Every situation, in the order of the table (`table.yaml`). */
export { situations }

const byId = new Map(situations.map((situation) => [situation.id, situation]))

/** The situation with this id, or undefined. */
export const findSituation = (id: string): Situation | undefined => byId.get(id)

/** Most situations that may be chosen at once. */
export const maximumSituations = 2

type Asker = Pick<Answers, 'who' | 'age'>

/** The row that decides for this asker: their own before that of a parent, then the one that covers most of the age. Undefined where the situation is not for them. */
export function rowFor({ rows }: Situation, { who, age }: Asker): Row | undefined {
  const isOwn = (row: Row) => row.who.includes(who)
  const mayRead = (row: Row) =>
    isOwn(row) || ((who === 'someone-else' || who === 'professional') && row.who.includes('parent'))
  return rows
    .filter((row) => mayRead(row) && shareOf(row, age) > 0)
    .toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || shareOf(b, age) - shareOf(a, age))[0]
}

/** How much of the age band the row covers, from 0 to 1; 1 where the age is not known. */
function shareOf({ years }: Row, age: AgeBand | undefined): number {
  if (!years || !age) return 1
  const [youngest, oldest] = age === 'pregnant' ? [-1, -1] : yearsOfBand[age]
  const both = Math.min(oldest, years[1]) - Math.max(youngest, years[0]) + 1
  return Math.max(0, both) / (oldest - youngest + 1)
}

/** The situations to offer to this asker about these topics, in the order of the table. */
export const situationsFor = (asker: Asker, topics: readonly Topic[]): Situation[] =>
  situations.filter((one) => one.topics.some((topic) => topics.includes(topic)) && rowFor(one, asker) !== undefined)

const doctors: readonly FirstTerm[] = ['gp', 'doctor']

function urgencyOf(situation: Situation, asker: Asker): number {
  if (situation.danger) return 2
  const [first] = rowFor(situation, asker)?.first ?? []
  return first && doctors.includes(first) ? 1 : 0
}

/** Those of these ids that are for this asker, danger first, then where a doctor comes first, then in the order of the table, so that the order in which they were chosen does not matter. */
export function chosenSituations(ids: readonly string[], asker: Asker): Situation[] {
  const chosen = situations.filter(({ id }) => ids.includes(id)).filter((one) => rowFor(one, asker))
  return chosen.toSorted((a, b) => urgencyOf(b, asker) - urgencyOf(a, asker)).slice(0, maximumSituations)
}

/** The dangers that these answers tell of, each once: that somebody said not to be safe, and those of the situations. */
export function dangersIn(situations: readonly Situation[], answers: Asker & Pick<Answers, 'topics'>): Danger[] {
  const ofSituations = situations.flatMap((one) => rowFor(one, answers)?.danger ?? one.danger ?? [])
  return [...new Set<Danger>([...(saysUnsafe(situations, answers) ? ['unsafe' as const] : []), ...ofSituations])]
}

/** True when somebody said not to be safe, and no situation that was chosen says more of that. */
export const saysUnsafe = (situations: readonly Situation[], answers: Pick<Answers, 'topics'>): boolean =>
  isUnsafeBeside(situations, answers) || (answers.topics.includes('unsafe') && !situations.some(({ danger }) => danger))

/** True when somebody said not to be safe, and no situation that was chosen is about that. */
export const isUnsafeBeside = (situations: readonly Situation[], { topics }: Pick<Answers, 'topics'>): boolean =>
  topics.includes('unsafe') && !situations.some((one) => one.topics.includes('unsafe'))
