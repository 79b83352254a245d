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

/**
 * The routing table: the first row whose `when` holds decides; the last row always holds.
 * Source: design of the help in Utrecht (layers, "de beweging naar voren", referrers), municipality of Utrecht.
 */
export const rules: readonly Rule[] = [
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
    suggest: [start('buurtteam', 'safety-advice', 'youth-health-care'), ordinaryLife('nearby'), specialists],
  },
  {
    id: 'stuck',
    when: { weight: ['stuck'] },
    suggest: [start('buurtteam', 'gp'), ordinaryLife('nearby'), specialists],
  },
  {
    id: 'small-child',
    when: { ages: smallChildren },
    suggest: [start('youth-health-care', 'birth-care', 'buurtteam'), ordinaryLife('nearby'), specialists],
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

/** Whom one has already: the kinds to call first. SAVE and Veilig Thuis are not listed: their rule stands in the escalation. */
export const alreadyThere: Record<Known, readonly Kind[]> = {
  buurtteam: ['buurtteam'],
  'specialist-team': ['specialist-team'],
  save: [],
  'veilig-thuis': [],
}

/** When this holds, somebody to talk to now stands on top, at any hour. */
export const talkNowWhen: Condition = { weight: ['stuck'], topics: ['mood', 'loss-trauma'] }

/** Lines that belong to every plan, so that no answer ever takes them away. */
export const linesForEverybody: readonly Kind[] = ['listening-line', 'suicide-prevention-line']

/** Whoever asks for another child may ask for advice too, also in doubt. */
export const linesForOthers: readonly Kind[] = ['safety-advice']

/** Lines that come along with a topic. Any topic that is added only adds lines. */
export const linesAboutTopics: readonly { kind: Kind; topics: readonly Topic[] }[] = [
  { kind: 'sexual-violence-line', topics: ['loss-trauma'] },
  { kind: 'violence-line', topics: ['loss-trauma', 'behaviour'] },
  { kind: 'online-abuse-line', topics: ['friends-bullying', 'loss-trauma'] },
]

/** Help that goes on after the eighteenth birthday only when somebody arranges it. */
export const before18: { ages: readonly AgeBand[]; kinds: readonly Kind[] } = { ages: ['16-17'], kinds: ['turning-18'] }

/** What closes every plan, wherever one lives: the municipality, 14 030. */
export const closing: readonly Kind[] = ['municipality']
