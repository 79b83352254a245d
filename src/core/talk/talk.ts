import { nextOfficeHours } from '../hours/office-hours'
import { type Card, firstTermsOf, isAdvice, isChild, takeFirst } from '../routing/first-cards'
import { leastShare, shareOfAges } from '../routing/fit'
import { Pool } from '../routing/pool'
import type { Service } from '../service'
import { findSituation } from '../situations/find-situations'
import type { FirstTerm, Situation } from '../situations/situation'
import type { Topic } from '../taxonomy'
import { type AgeBand, type Answers, ageBandsFor } from '../triage/answers'
import { listCallable } from '../way-in/phones'

/** The three questions of who wants to talk, and their answers: a situation of the table that is there at every age, or something else; the own age; the way. */
export const abouts = [
  'quarrel-at-home',
  'my-parents-split',
  'learning-hard',
  'bullied',
  'lonely',
  'sad-anxious',
  'worried-about-friend',
  'gaming',
  'online-blackmail',
  'sick-parent-carer',
  'bereaved',
  'not-safe-at-home',
  'other',
] as const
export type About = (typeof abouts)[number]
export const ages = ageBandsFor('youth')
export const ways = ['voice', 'type', 'face'] as const
export type Way = (typeof ways)[number]

/** What is asked here, and how it is answered. */
export interface Wish {
  about: About
  age: AgeBand
  way: Way
}

/** So many to choose from, beside a grown-up or the school: who has to compare talks to nobody. */
const mostServices = 2

/** The situation of the table that is meant; undefined where it is something else. */
export const situationOf = (about: About): Situation | undefined => findSituation(about)

/**
 * Whom somebody of this age can talk to about this, in this way, best first: a grown-up or the school where the situation names them, then
 * who comes first in it as far as they can be reached so, then who is there for everybody. A child under 12 always has a grown-up first.
 */
export function whomToTalkTo({ about, age, way }: Wish, services: readonly Service[], now: Date): readonly Card[] {
  const situation = situationOf(about)
  const asker = { who: 'youth', age, topics: situation?.topics ?? [] } as const
  const day = nextOfficeHours(now)
  const reachable = services.filter(
    (one) => one.access === 'open' && canReach[way](one, now) && shareOfAges(one, asker) >= leastShare,
  )
  const pool = new Pool(
    { answers: asker, place: { status: 'not-given' }, now: day, situations: [about] },
    reachable,
    false,
  )
  const grownUp: readonly FirstTerm[] = isChild(asker) ? ['grown-up'] : []
  const named = takeFirst([...grownUp, ...(situation ? firstTermsOf(situation, asker, day) : [])], pool, day, about)
  const others = takeFirst(otherwise(way, asker), pool, day)
  const people = [...named.cards, ...others.cards, ...named.more, ...others.more]
  return [
    ...new Set(people.filter((card) => card === 'grown-up' || (card === 'school' && way === 'face'))),
    ...people.filter((card) => !isAdvice(card)).slice(0, mostServices),
  ]
}

const topicsOfSchool: readonly Topic[] = ['school', 'friends-bullying', 'unsafe']

/** Who is there in each way, whatever it is about. At primary school one asks at school about school and friends, and when it is not safe. */
function otherwise(way: Way, asker: Pick<Answers, 'who' | 'age' | 'topics'>): readonly FirstTerm[] {
  if (way !== 'face') return ['listening-line']
  if (!isChild(asker)) return ['school-buurtteam', 'youth-work', 'buurtteam', 'gp']
  const asksAtSchool = asker.topics.some((topic) => topicsOfSchool.includes(topic))
  return [...(asksAtSchool ? (['school'] as const) : []), 'buurtteam', 'gp']
}

/** Whether one can reach the service in this way: by a number of its own, by a chat that has an address, or by going where it is. */
const canReach: Record<Way, (service: Service, now: Date) => boolean> = {
  voice: (one, now) => one.formats.includes('phone') && listCallable(one, now).some(({ of }) => of === one.slug),
  type: ({ formats, website }) => formats.includes('chat') && website !== null,
  face: ({ formats }) =>
    formats.includes('individual') ||
    formats.includes('place') ||
    (formats.includes('group') && !formats.includes('online')),
}

/** Those who are the same for several situations, once, with these; in the order of the situations. */
export function answersFor(age: AgeBand, way: Way, services: readonly Service[], now: Date): Answer[] {
  const answers = new Map<string, Answer>()
  for (const about of abouts) {
    const cards = whomToTalkTo({ about, age, way }, services, now)
    const key = cards.map(nameOf).join()
    answers.set(key, { cards, abouts: [...(answers.get(key)?.abouts ?? []), about] })
  }
  return [...answers.values()]
}

export interface Answer {
  abouts: readonly About[]
  cards: readonly Card[]
}

/** The slug of the service, or the word for what is none. */
export const nameOf = (card: Card): string => (isAdvice(card) ? card : card.service.slug)
