import { isOfficeHours } from '../hours/office-hours'
import type { Danger } from '../search/danger/danger'
import type { Service } from '../service'
import { isUnsafeBeside } from '../situations/find-situations'
import type { Situation } from '../situations/situation'
import { type Layer, layers, type Topic } from '../taxonomy'
import type { Answers, Known } from '../triage/answers'
import {
  type Card,
  type FirstFound,
  firstForChildren,
  firstTermsOf,
  interleave,
  isAdvice,
  isChild,
  takeFirst,
} from './first-cards'
import type { Circumstances } from './order'
import { ofKind, type Pool } from './pool'
import {
  alreadyThere,
  before18,
  closing,
  listening,
  mostShown,
  onlyByName,
  type Rule,
  topicsOfSpecialists,
} from './rules'
import { mostServices, splitAtFour } from './split'
import type { Note, Step, StepId } from './step'
import type { Suggestion } from './suggestion'
import { listLines, type Talk, talkNowFor } from './talk-now'

interface Given {
  circumstances: Circumstances
  situations: readonly Situation[]
  dangers: readonly Danger[]
  rule: Rule
  pool: Pool
}

/** So many cards stand at the top of a plan. */
export const mostFirst = 3

/** The steps in order, and what to do first of all. */
export function stepsFor(given: Given): { first: readonly Card[]; steps: Step[] } {
  const { circumstances, situations, pool } = given
  const { answers } = circumstances
  const youHave = answers.known && pool.take(ofKind(...alreadyThere[answers.known]), [], 'already-known')
  const found = findFirst(given)
  const talk = belowDanger(given, talkNowFor(circumstances, situations, found.cards))
  const lines = talk ? pool.take(ofKind(...talk.kinds), talk.kinds) : []
  const cards = talk?.place === 'second' ? withSecond(found.cards, lines) : found.cards
  const talkStep = talk && talk.place !== 'second' ? stepOf('talk-now', lines.slice(0, 1), lines.slice(1)) : []
  const ownStep = answers.known && youHave ? [youHaveStep(answers.known, youHave)] : []
  const ownFirst = !isDangerBefore(given)
  const steps = [
    ...(ownFirst ? ownStep : []),
    ...(talk?.place === 'above' ? talkStep : []),
    ...startStep(cards, found.more, given, talk?.place === 'second' ? 2 : 1),
    ...(talk?.place === 'below' ? talkStep : []),
    ...(ownFirst ? [] : ownStep),
    ...furtherSteps(given),
    lastStep(given),
  ]
  const own: Card[] = answers.known ? [youHave?.[0] ?? ownCard(answers.known)] : []
  const above = talk?.place === 'above' ? lines.slice(0, 1) : []
  const asked = [...above, ...cards]
  // Who helps by day is there after the danger, and outside office hours after whoever may answer now.
  const before = isOfficeHours(circumstances.now) ? 1 : 2
  const order = ownFirst ? [...own, ...asked] : [...asked.slice(0, before), ...own, ...asked.slice(before)]
  const isTwice = (card: Card) => card === 'own-helper' && own.some((one) => !isAdvice(one))
  const first = [...new Set(order)].filter((card) => !isTwice(card)).slice(0, mostFirst)
  // Outside Utrecht it may be that nobody is known to begin at; somebody who listens, or the municipality, always is.
  const orElse = steps.flatMap(({ services }) => services).slice(0, 1)
  return { first: first.length > 0 ? first : orElse, steps: foldBeyond(mostShown, steps) }
}

/** In a danger that is not about dying itself, nobody to talk to stands before it. */
function belowDanger({ dangers }: Given, talk: Talk | null): Talk | null {
  const isOther = dangers.some((danger) => danger !== 'suicide' && danger !== 'self-harm')
  if (talk?.place !== 'above' || !isOther) return talk
  return { ...talk, place: talk.kinds === listening ? 'below' : 'second' }
}

/** Danger goes before whoever helps already. Only where it is not safe at home a SAVE worker goes first, in office hours: that is the rule of SAVE. */
const isDangerBefore = ({ dangers, circumstances: { answers, now } }: Given): boolean =>
  dangers.some((danger) => danger !== 'unsafe' || answers.known !== 'save' || !isOfficeHours(now))

/** Who comes first: what the rows of the situations name, or else the rule. For tips nothing heavy stands before something light, but in danger. */
function findFirst(given: Given): FirstFound {
  const { circumstances, situations, rule, pool } = given
  const { answers, now } = circumstances
  if (situations.length === 0 && !rule.first) {
    const [search] = rule.suggest
    const grownUp = isChild(answers) ? takeFirst(firstForChildren, pool, now).cards : []
    return { cards: [...grownUp, ...(search ? pool.search(search) : [])], more: [] }
  }
  const byRule = situations.length === 0 || isUnsafeBeside(situations, answers)
  const found = [
    ...(byRule ? [{ isDanger: given.dangers.length > 0, ...takeFirst(rule.first ?? [], pool, now) }] : []),
    ...situations.map((situation) => ({
      isDanger: situation.danger !== undefined,
      ...takeFirst(firstTermsOf(situation, answers, now), pool, now, situation.id),
    })),
  ]
  const all = { cards: dangerFirst(found), more: found.flatMap(({ more }) => more) }
  return mayBeSorted(given) ? lightFirst(given, all) : all
}

/** The cards of the danger, then what is going on beside it, and then the rest; without danger, or with nothing else, in turn. */
function dangerFirst(found: readonly { isDanger: boolean; cards: readonly Card[] }[]): Card[] {
  const cardsOf = (danger: boolean) =>
    interleave(found.filter(({ isDanger }) => isDanger === danger).map(({ cards }) => cards))
  const [inDanger, beside] = [cardsOf(true), cardsOf(false)]
  if (inDanger.length === 0 || beside.length === 0) return interleave(found.map(({ cards }) => cards))
  return [...new Set([...inDanger.slice(0, mostFirst), ...beside, ...inDanger.slice(mostFirst)])]
}

const mayBeSorted = ({ circumstances: { answers }, dangers }: Given): boolean =>
  answers.weight === 'tips' && dangers.length === 0

/**
 * For tips: the first cards, the best about each topic that no situation is about, and the buurtteam, stably by layer, lines and what is no service before them.
 * Of the rest, what is not lighter than these.
 */
function lightFirst(given: Given, { cards, more }: FirstFound): FirstFound {
  const { pool } = given
  const team = pool.take(ofKind('buurtteam'))
  const others = otherTopics(given).flatMap((topic) => pool.take(isAbout([topic])))
  const best = bestOfEach(otherTopics(given), others)
  const isTeam = (card: Card) => !isAdvice(card) && card.service.kinds.includes('buurtteam')
  const first = cards.slice(0, mostFirst)
  const shown = byLayer([...first, ...best, ...cards.slice(mostFirst).filter(isTeam), ...team])
  const rest = [...cards.slice(mostFirst), ...others, ...more].filter(
    (card) => !isAdvice(card) && !shown.includes(card),
  )
  const heaviest = Math.max(...shown.map(heavinessOf))
  const folded = byLayer(rest).filter((card) => heavinessOf(card) < 0 || heavinessOf(card) >= heaviest)
  return { cards: shown, more: folded.flatMap((card) => (isAdvice(card) ? [] : [card])) }
}

const byLayer = (cards: readonly Card[]): Card[] => cards.toSorted((a, b) => heavinessOf(a) - heavinessOf(b))

/** For each topic the first that is about it. */
const bestOfEach = (topics: readonly Topic[], found: readonly Suggestion[]): Suggestion[] => [
  ...new Set(topics.flatMap((topic) => found.find(({ service }) => service.topics.includes(topic)) ?? [])),
]

const heavinessOf = (card: Card): number =>
  isAdvice(card) || card.service.layer === 'line' || card.service.layer === 'general'
    ? -1
    : layers.indexOf(card.service.layer)

/** Who to begin with; the first `kept` of these cards stay in sight whatever they are about. */
function startStep(cards: readonly Card[], more: readonly Suggestion[], given: Given, kept: number): Step[] {
  const { situations, rule, circumstances, pool } = given
  const closes = ofKind(...closing)
  const services = cards.flatMap((card) => (isAdvice(card) || closes(card.service) ? [] : [card]))
  if (situations.length === 0 && !rule.first) {
    const { services: shown, more: rest } = splitAtFour(services, circumstances.answers.topics, kept)
    return stepOf('start', shown, rest)
  }
  // For tips all that may stand here was found already, by layer.
  if (mayBeSorted(given))
    return stepOf('start', services.slice(0, mostServices), [
      ...services.slice(mostServices),
      ...more.filter(({ service }) => !closes(service)),
    ])
  const further = given.dangers.length > 0 ? [] : pool.take(isAbout(topicsOf(given)))
  const team = pool.take(ofKind('buurtteam'))
  return stepOf('start', services.slice(0, mostServices), [
    ...services.slice(mostServices),
    ...more,
    ...further,
    ...team,
  ])
}

/** Open help of the social base and basic help that is about one of these topics. */
const isAbout =
  (topics: readonly Topic[]) =>
  ({ layer, topics: about }: Service): boolean =>
    (layer === 'social-base' || layer === 'basic-help') && about.some((topic) => topics.includes(topic))

/** The topics that were named and that no situation is about. */
const otherTopics = ({ circumstances: { answers }, situations, rule }: Given): Topic[] =>
  answers.topics.filter(
    (topic) =>
      !situations.some(({ topics }) => topics.includes(topic)) &&
      !(situations.length === 0 && rule.when.topics?.includes(topic)),
  )

/** The topics that were named and that the situations are about. */
function topicsOf({ circumstances: { answers }, situations }: Given): Topic[] {
  const about = situations.flatMap(({ topics }) => topics)
  const named = answers.topics.filter((topic) => about.includes(topic))
  return named.length > 0 ? named : about.slice(0, 1)
}

/** What is near about the topics that no situation is about, who may come after a referral, and what to arrange before 18. */
function furtherSteps(given: Given): Step[] {
  const { circumstances, situations, rule, pool } = given
  const { answers } = circumstances
  const searches = situations.length > 0 ? [] : rule.suggest.slice(rule.first ? 0 : 1)
  const near = searches
    .filter(({ id }) => id !== 'may-follow')
    .flatMap((search) => {
      const { services, more } = splitAtFour(pool.search(search), answers.topics)
      return stepOf(search.id, services, more)
    })
  const aboutOthers =
    (situations.length > 0 || rule.first) && !mayBeSorted(given) ? pool.take(isAbout(otherTopics(given))) : []
  const specialists = pool.take(mayFollow(given), ['specialist-team'])
  const turning18 = answers.age && before18.ages.includes(answers.age) ? pool.take(ofKind(...before18.kinds)) : []
  return [
    ...near,
    ...stepOf('nearby', aboutOthers.slice(0, mostServices), aboutOthers.slice(mostServices)),
    ...stepOf('may-follow', specialists.slice(0, mostServices), specialists.slice(mostServices), 'after-referral'),
    ...stepOf('before-18', turning18.slice(0, mostServices), turning18.slice(mostServices)),
  ]
}

/** What may come after a referral: what is made for the situation, and a specialist team or foster family only where they belong. */
function mayFollow(given: Given) {
  const { circumstances, situations, rule } = given
  const { answers } = circumstances
  const isTeam = ofKind('specialist-team')
  const isByName = ofKind(...onlyByName)
  const hasTeam =
    answers.weight !== 'tips' &&
    (situations.length > 0
      ? situations.some(({ specialists }) => specialists)
      : rule.suggest.some(({ id }) => id === 'may-follow') &&
        (answers.topics.length === 0 || answers.topics.some((topic) => topicsOfSpecialists.includes(topic))))
  return (service: Service): boolean => {
    if (service.layer !== 'specialist-help') return false
    if (situations.length > 0 && mayBeSorted(given)) return false
    if (isTeam(service)) return hasTeam
    if (situations.some(({ id }) => service.madeFor.includes(id))) return true
    if (isByName(service)) return situations.some(({ fosterCare }) => fosterCare)
    return situations.length === 0 && hasTeam && service.topics.some((topic) => answers.topics.includes(topic))
  }
}

/** Somebody who listens and 14 030, and folded all lines that belong to the plan. */
function lastStep({ circumstances: { answers }, pool }: Given): Step {
  const lines = listLines(answers)
  const [listener, ...others] = pool.take(ofKind(...listening), listening)
  const folded = [...others, ...pool.take(ofKind(...lines), lines)]
  const last = pool.take(ofKind(...closing), closing)
  return { id: 'general', layer: null, note: null, services: [...(listener ? [listener] : []), ...last], more: folded }
}

/** What to say beside the person that somebody has already. */
export const noteOfKnown = {
  buurtteam: 'call-own-worker',
  'specialist-team': 'call-own-worker',
  'waiting-list': 'call-who-referred',
  save: 'call-save-worker',
  'veilig-thuis': 'call-veilig-thuis',
} as const satisfies Record<Known, Note>

const ownCard = (known: Known): Card => (known === 'waiting-list' ? 'who-referred' : 'own-helper')

function youHaveStep(known: NonNullable<Answers['known']>, found: readonly Suggestion[]): Step {
  return { id: 'you-have', layer: commonLayer(found), note: noteOfKnown[known], ...splitAtFour(found, []) }
}

function stepOf(
  id: StepId,
  services: readonly Suggestion[],
  more: readonly Suggestion[],
  note: Note | null = null,
): Step[] {
  if (services.length === 0 && more.length === 0) return []
  // A step without a first service would be an empty one.
  const all = [...services, ...more]
  const shown = Math.max(1, services.length)
  return [{ id, layer: commonLayer(all.slice(0, shown)), note, services: all.slice(0, shown), more: all.slice(shown) }]
}

function commonLayer(found: readonly Suggestion[]): Layer | null {
  const [first, ...rest] = found.map(({ service }) => service.layer)
  return first && rest.every((layer) => layer === first) ? first : null
}

function withSecond(cards: readonly Card[], [second]: readonly Suggestion[]): Card[] {
  const at = cards.findIndex((card) => !isAdvice(card)) + 1
  return second ? cards.toSpliced(at, 0, second) : [...cards]
}

/** The same steps with at most so many services in sight, counted from the top, so that each step keeps its first. */
function foldBeyond(most: number, steps: readonly Step[]): Step[] {
  let room = most
  return steps.map((step, at) => {
    const later = steps
      .slice(at + 1)
      .reduce(
        (sum, { services }, i) => sum + (at + 2 + i === steps.length ? services.length : Math.min(1, services.length)),
        0,
      )
    const shown = step.services.slice(0, Math.max(0, room - later))
    room -= shown.length
    return { ...step, services: shown, more: [...step.services.slice(shown.length), ...step.more] }
  })
}
