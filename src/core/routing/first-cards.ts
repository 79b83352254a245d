import { isOfficeHours } from '../hours/office-hours'
import { rowFor } from '../situations/find-situations'
import { type Advice, advices, type FirstTerm, type Situation } from '../situations/situation'
import type { Kind } from '../taxonomy'
import type { Answers } from '../triage/answers'
import { ofKind, type Pool } from './pool'
import { closing } from './rules'
import type { Suggestion } from './suggestion'

/** What one does first: go to a service of the directory, or something that is no service. */
export type Card = Suggestion | Advice

export const isAdvice = (card: Card): card is Advice => typeof card === 'string'

/** Who comes first, and who else was found by the same terms, best first. */
export interface FirstFound {
  cards: readonly Card[]
  more: readonly Suggestion[]
}

/** Of what is made for a situation so many stand in front; of a kind one, the best. */
const mostMadeFor = 2

/** A child under 12 goes to a grown-up first, and to a line that listens to children; who calls is the grown-up. */
export const firstForChildren: readonly FirstTerm[] = ['grown-up', 'listening-line']

/** The terms of the row that decides in this situation for these answers at this moment; none where the situation is not for them. */
export function firstTermsOf(situation: Situation, answers: Answers, now: Date): readonly FirstTerm[] {
  const row = rowFor(situation, answers)
  if (!row) return []
  const terms = (!isOfficeHours(now) && row.outOfHours) || row.first
  return isChild(answers) && !situation.danger ? [...firstForChildren, ...terms] : terms
}

export const isChild = ({ who, age }: Pick<Answers, 'who' | 'age'>): boolean => who === 'youth' && age === '4-11'

/** The cards of these terms in their order; `situationId` tells what `made-for` means. Nothing stands twice. */
export function takeFirst(terms: readonly FirstTerm[], pool: Pool, now: Date, situationId?: string): FirstFound {
  const cards: Card[] = []
  const more: Suggestion[] = []
  for (const term of terms.flatMap((term) => spell(term, now))) {
    if (isAdviceTerm(term)) {
      if (!cards.includes(term)) cards.push(term)
      continue
    }
    const found = takeTerm(term, pool, situationId)
    const most = term.startsWith('made-for') ? mostMadeFor : 1
    cards.push(...found.slice(0, most))
    more.push(...found.slice(most))
  }
  return { cards, more }
}

type ServiceTerm = Exclude<FirstTerm, Advice | 'doctor'>

const isAdviceTerm = (term: FirstTerm): term is Advice => (advices as readonly string[]).includes(term)

/** The doctor is the own one in office hours; outside them the one who is there then comes before tomorrow's. */
function spell(term: FirstTerm, now: Date): readonly Exclude<FirstTerm, 'doctor'>[] {
  if (term !== 'doctor') return [term]
  return isOfficeHours(now) ? ['gp'] : ['gp-out-of-hours', 'gp']
}

const madeForOnly = 'made-for:'

function takeTerm(term: ServiceTerm, pool: Pool, situationId: string | undefined): Suggestion[] {
  const isMadeFor = pool.isMadeFor(situationId)
  // What closes every plan keeps its place there, and is a card here all the same.
  if (closing.some((kind) => kind === term)) return pool.isInUtrecht ? pool.look(ofKind(...closing), closing) : []
  if (term === 'made-for') return pool.take(isMadeFor)
  if (!term.startsWith(madeForOnly)) return pool.take(pool.isOpenDoor(ofKind(term as Kind)))
  const isKind = ofKind(term.slice(madeForOnly.length) as Kind)
  return pool.take((service) => isMadeFor(service) && isKind(service))
}

/** Several lists as one: the first of each, then the second of each. Advice that stands in two stands once. */
export function interleave(lists: readonly (readonly Card[])[]): Card[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  const all = Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat()
  return [...new Set(all)]
}
