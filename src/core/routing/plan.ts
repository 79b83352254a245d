import { type Escalation, escalationAt } from '../escalation/rules'
import type { Place } from '../place/place'
import type { Service } from '../service'
import { type Layer, type Topic, topics } from '../taxonomy'
import type { Answers } from '../triage/answers'
import { findRule } from './find-rule'
import { listGaps, withNotes } from './notes'
import { ofKind, Pool } from './pool'
import { alreadyThere, before18, closing } from './rules'
import { mostServices, splitAtFour } from './split'
import type { Note, Step, StepId } from './step'
import type { Suggestion } from './suggestion'
import { isLineOpen, listLines, needsSomebodyNow } from './talk-now'

/** A plan carries the escalation in its type: one without it does not compile. */
export interface Plan {
  escalation: Escalation
  place: Place
  /** The row of the routing table that decided. */
  ruleId: string
  steps: readonly Step[]
  /** Topics that were named and that nothing of the social base or basic help in this plan is about. */
  gaps: readonly Topic[]
}

/** The steps for these answers at this place and moment; the same input gives the same plan. `services` is the whole directory. */
export function plan(asked: Answers, place: Place, now: Date, services: readonly Service[]): Plan {
  const answers = { ...asked, topics: topics.filter((topic) => asked.topics.includes(topic)) }
  const rule = findRule(answers)
  const pool = new Pool(answers, place, now, services)

  const youHave = answers.known && pool.take(ofKind(...alreadyThere[answers.known]), [], 'already-known')
  const talkNow = needsSomebodyNow(answers, now, pool.look(rule.suggest[0]))
    ? pool.take(isLineOpen(answers, now), listLines(answers))
    : []
  const searched = rule.suggest.map((search) => ({ ...search, found: pool.search(search) }))
  const turning18 = answers.age && before18.ages.includes(answers.age) ? pool.take(ofKind(...before18.kinds), []) : []
  const always = pool.take(ofKind(...listLines(answers)), listLines(answers))
  const last = pool.take(ofKind(...closing), closing)
  const room = mostServices - last.length

  const step = (id: StepId, layer: Layer | null, found: readonly Suggestion[], note: Note | null = null): Step[] =>
    found.length ? [{ id, layer, note, ...splitAtFour(found, answers.topics) }] : []
  const steps: Step[] = [
    ...(answers.known && youHave ? [youHaveStep(answers.known, youHave)] : []),
    ...step('talk-now', commonLayer(talkNow, 'line'), talkNow),
    ...searched.flatMap(({ id, layer, found }) =>
      step(id, commonLayer(found, layer), found, id === 'may-follow' ? 'after-referral' : null),
    ),
    ...step('before-18', 'general', turning18),
    { id: 'general', layer: null, note: null, services: [...always.slice(0, room), ...last], more: always.slice(room) },
  ]
  const gaps = listGaps(answers.topics, steps)
  return { escalation: escalationAt(now), place, ruleId: rule.id, steps: withNotes(steps, answers.topics, gaps), gaps }
}

/** What to say beside the person that somebody has already. */
export const noteOfKnown = {
  buurtteam: 'call-own-worker',
  'specialist-team': 'call-own-worker',
  save: 'call-save-worker',
  'veilig-thuis': 'call-veilig-thuis',
} as const

function youHaveStep(known: NonNullable<Answers['known']>, found: readonly Suggestion[]): Step {
  return { id: 'you-have', layer: commonLayer(found, null), note: noteOfKnown[known], ...splitAtFour(found, []) }
}

function commonLayer(found: readonly Suggestion[], otherwise: Layer | null): Layer | null {
  const [first, ...rest] = found.map(({ service }) => service.layer)
  if (!first) return otherwise
  return rest.every((layer) => layer === first) ? first : null
}
