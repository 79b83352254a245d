import { type Escalation, escalationAt } from '../escalation/rules'
import { isOfficeHours } from '../hours/office-hours'
import { isRoundTheClock, openNow } from '../hours/schedule'
import type { Place } from '../place/place'
import type { Service } from '../service'
import type { Kind, Layer, Topic } from '../taxonomy'
import type { Answers } from '../triage/answers'
import { findRule } from './find-rule'
import { fitsAge, fitsAsker, keepNearestTeams, reaches } from './fit'
import { compareFor } from './order'
import {
  alreadyThere,
  before18,
  closing,
  linesAboutTopics,
  linesForEverybody,
  others,
  type Search,
  topicsToTalkAboutNow,
} from './rules'
import { mostServices, splitAtFour } from './split'
import { type Cause, type Suggestion, suggest } from './suggestion'

export type StepId = 'you-have' | 'talk-now' | Search['id'] | 'before-18' | 'general'

/** What to say beside a step. `gap:` names the topics, joined by `+`, about which nothing is known near. */
export type Note =
  | 'call-own-worker'
  | 'call-save-worker'
  | 'call-veilig-thuis'
  | 'comes-together'
  | 'after-referral'
  | `gap:${string}`

export interface Step {
  id: StepId
  /** null where services of more than one layer stand together. */
  layer: Layer | null
  note: Note | null
  /** At most four. Empty only in `you-have`, where the person is somebody's own and the note says whom to call. */
  services: readonly Suggestion[]
  more: readonly Suggestion[]
}

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
export function plan(answers: Answers, place: Place, now: Date, services: readonly Service[]): Plan {
  const rule = findRule(answers)
  const pool = new Pool(answers, place, now, services)

  const youHave = answers.known && pool.take(ofKind(...alreadyThere[answers.known]), [], 'already-known')
  const talkNow = needsSomebodyNow(answers, now, pool.look(rule.suggest[0]))
    ? pool.take(isLineOpen(answers, now), lines(answers))
    : []
  const searched = rule.suggest.map((search) => ({ ...search, found: pool.search(search) }))
  const turning18 = answers.age && before18.ages.includes(answers.age) ? pool.take(ofKind(...before18.kinds), []) : []
  const always = pool.take(ofKind(...lines(answers)), lines(answers))
  const last = pool.take(ofKind(...closing), closing)
  const room = mostServices - last.length

  const step = (id: StepId, layer: Layer | null, found: readonly Suggestion[], note: Note | null = null): Step[] =>
    found.length ? [{ id, layer, note, ...splitAtFour(found, answers.topics) }] : []
  const steps: Step[] = [
    ...(answers.known && youHave ? [youHaveStep(answers.known, youHave)] : []),
    ...step('talk-now', 'line', talkNow),
    ...searched.flatMap(({ id, layer, found }) =>
      step(id, commonLayer(found, layer), found, id === 'may-follow' ? 'after-referral' : null),
    ),
    ...step('before-18', 'general', turning18),
    { id: 'general', layer: null, note: null, services: [...always.slice(0, room), ...last], more: always.slice(room) },
  ]
  const gaps = listGaps(answers.topics, steps)
  return { escalation: escalationAt(now), place, ruleId: rule.id, steps: withNotes(steps, answers.topics, gaps), gaps }
}

/** The services that fit, each handed out once. */
class Pool {
  private readonly left: Set<Service>

  constructor(
    private readonly answers: Answers,
    private readonly place: Place,
    private readonly now: Date,
    services: readonly Service[],
  ) {
    const closes = ofKind(...closing)
    const fit = services.filter(
      (one) => closes(one) || (fitsAge(one, answers) && fitsAsker(one, answers) && reaches(one, place)),
    )
    this.left = new Set(keepNearestTeams(fit))
  }

  take(wanted: (service: Service) => boolean, kinds: readonly Kind[], cause: Cause = 'fits'): Suggestion[] {
    const found = [...this.left].filter(wanted).sort(compareFor(this.answers.topics, this.place, kinds))
    for (const service of found) this.left.delete(service)
    return found.map((service) => suggest(service, cause, this.answers, this.place, this.now))
  }

  search(search: Search): Suggestion[] {
    const found = this.take(this.answersTo(search), search.kinds)
    if (found.length || !search.otherwise) return found
    return this.take(ofKind(...search.otherwise), search.otherwise, this.answers.topics.length ? 'fallback' : 'fits')
  }

  /** What a search would find, without handing it out. */
  look(search: Search | undefined): Service[] {
    if (!search) return []
    const found = [...this.left].filter(this.answersTo(search))
    return found.length || !search.otherwise ? found : [...this.left].filter(ofKind(...search.otherwise))
  }

  private answersTo({ kinds, aboutTopics, layer }: Search) {
    const named = ofKind(...kinds)
    return (service: Service) =>
      named(service) ||
      (aboutTopics && service.layer === layer && service.topics.some((topic) => this.answers.topics.includes(topic)))
  }
}

const ofKind =
  (...kinds: Kind[]) =>
  (service: Service): boolean =>
    service.kinds.some((kind) => kinds.includes(kind))

/** Lines that belong in this plan. Who asks about another child may ask Veilig Thuis for advice too. */
function lines({ who, topics }: Answers): Kind[] {
  const about = topics.length
    ? linesAboutTopics.filter((line) => line.topics.some((topic) => topics.includes(topic)))
    : []
  return [
    ...(others.includes(who) ? (['safety-advice'] as const) : []),
    ...linesForEverybody,
    ...about.map(({ kind }) => kind),
  ]
}

function isLineOpen(answers: Answers, now: Date) {
  const isLine = ofKind(...lines(answers))
  return (service: Service): boolean =>
    isLine(service) && (isRoundTheClock(service.schedules) || openNow(service.schedules, now) === 'yes')
}

function needsSomebodyNow({ topics, weight }: Answers, now: Date, first: readonly Service[]): boolean {
  if (weight === 'stuck' && topics.some((topic) => topicsToTalkAboutNow.includes(topic))) return true
  return !isOfficeHours(now) && !first.some(({ schedules }) => openNow(schedules, now) === 'yes')
}

const noteOfKnown = {
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

function listGaps(topics: readonly Topic[], steps: readonly Step[]): Topic[] {
  const near = steps
    .flatMap(({ services, more }) => [...services, ...more])
    .filter(({ service }) => service.layer === 'social-base' || service.layer === 'basic-help')
  return topics.filter((topic) => !near.some(({ service }) => service.topics.includes(topic))).sort()
}

/** Writes beside the step where the buurtteam is, or else beside the last, what is missing and where it all comes together. */
function withNotes(steps: readonly Step[], topics: readonly Topic[], gaps: readonly Topic[]): Step[] {
  const note: Note | null = gaps.length ? `gap:${gaps.join('+')}` : topics.length > 1 ? 'comes-together' : null
  const withTeam = steps.findIndex(
    (step) => !step.note && step.services.some(({ service }) => service.kinds.includes('buurtteam')),
  )
  const index = withTeam >= 0 ? withTeam : gaps.length ? steps.length - 1 : -1
  return steps.map((step, i) => (i === index && note ? { ...step, note } : step))
}
