import { type Escalation, escalationAt } from '../escalation/rules'
import type { Place } from '../place/place'
import type { Danger } from '../search/danger/danger'
import type { Service } from '../service'
import { chosenSituations, dangersIn, rowFor } from '../situations/find-situations'
import type { Situation } from '../situations/situation'
import { type Topic, topics } from '../taxonomy'
import type { Answers } from '../triage/answers'
import { findRule } from './find-rule'
import type { Card } from './first-cards'
import { listGaps, withNotes } from './notes'
import type { Circumstances } from './order'
import { Pool } from './pool'
import type { Step } from './step'
import { stepsFor } from './steps'

/** A plan carries the escalation in its type: one without it does not compile. */
export interface Plan {
  escalation: Escalation
  place: Place
  /** The row of the routing table that decided where no situation did. */
  ruleId: string
  /** What is really going on, danger first. */
  situations: readonly Situation[]
  /** The dangers that the answers tell of; the rules for them stand above all. */
  dangers: readonly Danger[]
  /** What to do first: one to three cards in order. */
  first: readonly Card[]
  steps: readonly Step[]
  /** Topics that were named and that nothing of the social base or basic help in this plan is about. */
  gaps: readonly Topic[]
}

/** The steps for these answers at this place and moment; the same input gives the same plan. `services` is the whole directory. */
export function plan(asked: Answers, place: Place, now: Date, services: readonly Service[]): Plan {
  const answers = { ...asked, topics: topics.filter((topic) => asked.topics.includes(topic)) }
  const situations = chosenSituations(asked.situations ?? [], answers)
  const dangers = dangersIn(situations, answers)
  const rule = findRule(answers)
  const circumstances: Circumstances = { answers, place, now, situations: situations.map(({ id }) => id) }
  const pool = new Pool(
    circumstances,
    services,
    situations.some((one) => rowFor(one, answers)?.unborn),
  )
  const { first, steps } = stepsFor({ circumstances, situations, dangers, rule, pool })
  const gaps = listGaps(answers.topics, steps)
  return {
    escalation: escalationAt(now),
    place,
    ruleId: rule.id,
    situations,
    dangers,
    first,
    steps: withNotes(steps, answers.topics, gaps, dangers.length > 0),
    gaps,
  }
}
