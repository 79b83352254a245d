import type { FirstTerm } from '../situations/situation'
import type { Kind, Layer, Topic } from '../taxonomy'
import type { AgeBand, Known, Weight, Who } from '../triage/answers'

/** A rule holds when everything that it names is so; a list means: one of these. What it does not name does not matter. */
export interface Condition {
  who?: readonly Who[]
  ages?: readonly AgeBand[]
  weight?: readonly Weight[]
  topics?: readonly Topic[]
}

/** One step to look for: the named kinds first, in this order, then whatever of the layer is about the topics. */
export interface Search {
  id: 'start' | 'nearby' | 'may-follow'
  layer: Layer
  kinds: readonly Kind[]
  /** Also what is about a topic that was named. */
  aboutTopics: boolean
  /** Shown when nothing was found. */
  otherwise?: readonly Kind[]
}

export interface Rule {
  id: string
  when: Condition
  /** Who comes first, as in a row of a situation; instead of a step `start` that is looked for. */
  first?: readonly FirstTerm[]
  suggest: readonly Search[]
}

/** Where a body or a mind may be ill, so that the huisarts comes first. */
export const topicsOfHealth: readonly Topic[] = ['mood', 'disability', 'addiction-gaming', 'loss-trauma']

const smallChildren: readonly AgeBand[] = ['pregnant', '0-3']
/** Who asks for a child that is not theirs. */
export const others: readonly Who[] = ['someone-else', 'professional']

const everydayPlaces: readonly Kind[] = [
  'community-worker',
  'youth-work',
  'community-centre',
  'playground',
  'library',
  'community-organization',
]
const start = (...kinds: Kind[]): Search => ({ id: 'start', layer: 'basic-help', kinds, aboutTopics: true })
const ordinaryLife = (id: 'start' | 'nearby'): Search => ({
  id,
  layer: 'social-base',
  kinds: [],
  aboutTopics: true,
  otherwise: everydayPlaces,
})
const thinkAlong = (...kinds: Kind[]): Search => ({ id: 'nearby', layer: 'basic-help', kinds, aboutTopics: true })
const specialists: Search = {
  id: 'may-follow',
  layer: 'specialist-help',
  kinds: ['specialist-team'],
  aboutTopics: true,
}

/** What a specialist team may help with. Somebody who names only something else is not sent there; who names nothing may be. */
export const topicsOfSpecialists: readonly Topic[] = [
  'behaviour',
  'mood',
  'parenting',
  'disability',
  'loss-trauma',
  'addiction-gaming',
]

/** Kinds that no topic leads to, only a situation that says so. */
export const onlyByName: readonly Kind[] = ['foster-care']

/**
 * The routing table: the first row whose `when` holds decides; the last row always holds.
 * Source: design of the help in Utrecht (layers, "de beweging naar voren", referrers), municipality of Utrecht.
 */
export const rules: readonly Rule[] = [
  {
    id: 'unsafe-at-work',
    when: { topics: ['unsafe'], who: ['professional'] },
    first: ['own-code', 'safety-advice', 'buurtteam'],
    suggest: [],
  },
  {
    id: 'unsafe',
    when: { topics: ['unsafe'] },
    first: ['safety-advice', 'listening-line', 'buurtteam'],
    suggest: [],
  },
  {
    id: 'young-pregnancy-sex',
    when: { topics: ['pregnancy'], who: ['youth'] },
    first: ['pregnancy-line', 'health-chat', 'gp', 'buurtteam'],
    suggest: [],
  },
  {
    id: 'pregnancy',
    when: { topics: ['pregnancy'] },
    first: ['birth-care', 'gp', 'youth-health-care', 'buurtteam'],
    suggest: [],
  },
  {
    id: 'small-child-tips',
    when: { weight: ['tips'], ages: smallChildren },
    suggest: [ordinaryLife('start'), thinkAlong('youth-health-care', 'birth-care', 'buurtteam')],
  },
  { id: 'tips', when: { weight: ['tips'] }, suggest: [ordinaryLife('start'), thinkAlong('buurtteam')] },
  {
    id: 'family-at-work',
    when: { who: ['professional'] },
    suggest: [start('buurtteam', 'youth-health-care'), ordinaryLife('nearby'), specialists],
  },
  {
    id: 'another-child',
    when: { who: others },
    suggest: [start('buurtteam', 'youth-health-care', 'safety-advice'), ordinaryLife('nearby'), specialists],
  },
  {
    id: 'stuck-health',
    when: { weight: ['stuck'], topics: topicsOfHealth },
    suggest: [start('buurtteam', 'gp'), ordinaryLife('nearby'), specialists],
  },
  {
    id: 'stuck',
    when: { weight: ['stuck'] },
    suggest: [start('buurtteam'), ordinaryLife('nearby'), specialists],
  },
  {
    id: 'unborn-child',
    when: { ages: ['pregnant'] },
    suggest: [start('youth-health-care', 'birth-care', 'buurtteam'), ordinaryLife('nearby'), specialists],
  },
  {
    id: 'small-child',
    when: { ages: ['0-3'] },
    suggest: [start('youth-health-care', 'buurtteam'), ordinaryLife('nearby'), specialists],
  },
  {
    id: 'health',
    when: { topics: topicsOfHealth },
    suggest: [start('gp', 'buurtteam'), ordinaryLife('nearby'), specialists],
  },
  {
    id: 'always',
    when: {},
    suggest: [start('buurtteam'), ordinaryLife('nearby'), specialists],
  },
]

/** Whom one has already: the kinds to call first. SAVE and Veilig Thuis are not listed: their rule stands in the escalation. Who waits calls whoever referred. */
export const alreadyThere: Record<Known, readonly Kind[]> = {
  buurtteam: ['buurtteam'],
  'specialist-team': ['specialist-team'],
  'waiting-list': [],
  save: [],
  'veilig-thuis': [],
}

/** Whoever is low and does not get out of it sees 113: directly below the first card, and outside office hours above it. Where situations were chosen, one of them says so itself. */
export const suicideLineWhen: Condition = { weight: ['stuck'], topics: ['mood'] }

/** Talking is the first step itself when this holds; else somebody to talk to now stands below who helps first. */
export const talkFirstWhen: Condition = { topics: ['mood', 'loss-trauma'] }

/** Who listens, by age. */
export const listening: readonly Kind[] = ['listening-line']

/** Lines that belong to every plan, folded unless something asks for them, so that no answer ever takes them away. */
export const linesForEverybody: readonly Kind[] = ['listening-line', 'suicide-prevention-line']

/** Lines that come along with a topic, folded. Any topic that is added only adds lines. */
export const linesAboutTopics: readonly { kind: Kind; topics: readonly Topic[] }[] = [
  { kind: 'sexual-violence-line', topics: ['loss-trauma', 'unsafe', 'friends-bullying'] },
  { kind: 'violence-line', topics: ['loss-trauma', 'behaviour', 'unsafe'] },
  { kind: 'online-abuse-line', topics: ['friends-bullying', 'loss-trauma', 'unsafe'] },
  { kind: 'pregnancy-line', topics: ['pregnancy'] },
  { kind: 'relay-service', topics: ['disability', 'language-newcomer'] },
]

/** Help that goes on after the eighteenth birthday only when somebody arranges it. */
export const before18: { ages: readonly AgeBand[]; kinds: readonly Kind[] } = { ages: ['16-17'], kinds: ['turning-18'] }

/** What closes every plan, wherever one lives: the municipality, 14 030. */
export const closing: readonly Kind[] = ['municipality']

/** So many services of a plan are in sight; the rest is folded. */
export const mostShown = 14
