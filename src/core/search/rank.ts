import type { Place } from '../place/place'
import { isOfAPart } from '../routing/fit'
import type { Kind, Topic } from '../taxonomy'
import type { Danger } from './dangers'
import type { SearchEntry } from './entry'
import type { SearchIndex } from './index-of'
import { nearness } from './nearness'
import type { Want } from './wants'

interface Ranking {
  wants: readonly Want[]
  /** Most urgent first. */
  dangers: readonly Danger[]
  /** The services that were asked for by their whole name; and by their number, whose it is first. */
  called: readonly string[]
  numbered: readonly string[]
  /** In years, where it is known. */
  age: number | undefined
  /** Stems of the name of a place among the words. */
  named: readonly string[]
  /** Who helps first in the situation that words are about, by slug, up to 1. */
  first: ReadonlyMap<string, number>
  place: Place
}

const weights = { name: 1, lead: 1.2, description: 0.6, topic: 0.7, kind: 0.8, named: 0.45 }
/** What is worth less than this share of the best is left out. */
const worthShowing = 0.35

/** The services that fit, best first: those that were asked for by name or number; where words point at danger, whoever answers in the most urgent one, and who listens in any; then who helps first in the situation. */
export function rank(asked: Ranking, index: SearchIndex): SearchEntry[] {
  const { dangers, age, first, place } = asked
  const firstOf = sharesOfFirst(first, index)
  const pointsOf = scorer(asked, index)
  const ranked = [...index.entries.values()]
    .filter((entry) => age === undefined || exactly(asked, entry) > 0 || isForAge(age, entry))
    .map((entry) => ({ entry, points: pointsOf(entry), help: helpIn(dangers, entry) + exactly(asked, entry) }))
    .filter(({ entry, points, help }) => points + help + firstOf(entry) > 0)
    .map(({ entry, points, help }) => {
      const near = nearness(entry, place)
      return { entry, help: help + pointsOfSituation * firstOf(entry) * near, points: points * near }
    })
  const best = Math.max(0, ...ranked.map(({ points }) => points))
  return ranked
    .filter(({ points, help }) => help > 0 || (points > 0 && points >= best * worthShowing))
    .toSorted((a, b) => b.help + b.points - a.help - a.points || (a.entry.slug < b.entry.slug ? -1 : 1))
    .map(({ entry }) => entry)
}

/** As much as a name and the words that one is looked for by together: who is asked for by what they do still comes first. */
const pointsOfSituation = weights.name + weights.lead

/** How much a service is who helps first; the own team is where all teams together are. */
function sharesOfFirst(first: ReadonlyMap<string, number>, { entries }: SearchIndex) {
  const ofTeams = Math.max(0, ...[...first].map(([slug, share]) => (isTeam(entries.get(slug)) ? share : 0)))
  return (entry: SearchEntry): number => (isTeam(entry) ? ofTeams : (first.get(entry.slug) ?? 0))
}

const isTeam = (entry: SearchEntry | undefined): boolean => entry?.kinds.includes('buurtteam') ?? false

const isForAge = (age: number, { minimumAge, maximumAge }: SearchEntry): boolean =>
  (minimumAge ?? 0) <= age && age <= (maximumAge ?? age)

export const distinct = <Item>(items: readonly Item[]): Item[] => [...new Set(items)]

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** How many points a service has for what is asked, before it counts how near it is. Where only a place is asked, what is there for a part of the city has one. */
function scorer({ wants, named, first, place }: Ranking, index: SearchIndex) {
  const isInCity = place.status === 'known' || place.status === 'choose'
  if (isInCity && wants.length === 0 && first.size === 0) return (entry: SearchEntry) => (isNear(entry) ? 1 : 0)
  const texts = wants.map((want) => ({ weight: want.weight, scores: scoreWant(want, index) }))
  const names = scoreTexts(new Map(named.map((stem) => [stem, 1])), index)
  const topics = distinct(wants.flatMap(({ topics }) => topics))
  const kinds = distinct(wants.flatMap(({ kinds }) => kinds))
  return (entry: SearchEntry) =>
    sum(texts.map(({ weight, scores }) => weight * (scores.get(entry.slug) ?? 0))) +
    weights.topic * sum(topics.map((topic) => shareOf(topic, entry))) +
    weights.kind * (entry.kinds.some((kind) => kinds.includes(kind)) ? 1 : 0) +
    weights.named * (names.get(entry.slug) ?? 0)
}

const isNear = (entry: SearchEntry): boolean => entry.layer !== 'specialist-help' && isOfAPart(entry)

/** How well each service fits what one wants. What was asked for in just the words that it is looked for by is a full answer. */
function scoreWant({ stems, leads }: Want, index: SearchIndex): Map<string, number> {
  const scores = scoreTexts(stems, index)
  for (const slug of leads) scores.set(slug, Math.max(weights.lead, scores.get(slug) ?? 0))
  return scores
}

/** How well each service fits the one of these stems that it fits best, from 0 to 1. A word that stands everywhere tells little. */
function scoreTexts(stems: ReadonlyMap<string, number>, { texts, entries }: SearchIndex): Map<string, number> {
  const scores = new Map<string, number>()
  for (const [stem, surely] of stems) {
    const found = texts.search(stem)
    const best = found[0]?.score ?? 1
    const rare = 1 - Math.log(1 + found.length) / Math.log(1 + entries.size)
    for (const { id, score, match } of found) {
      const isInName = (match[stem] ?? []).some((field) => field === 'name' || field === 'alternateNames')
      const points = surely * (isInName ? weights.name : weights.description * rare) * (0.6 + (0.4 * score) / best)
      scores.set(id, Math.max(points, scores.get(id) ?? 0))
    }
  }
  return scores
}

/** Who is asked first about a topic, though they are there for much more. */
export const askedFirst: Partial<Record<Topic, readonly Kind[]>> = {
  parenting: ['buurtteam', 'youth-health-care'],
  behaviour: ['buurtteam', 'youth-health-care', 'gp'],
  mood: ['gp', 'listening-line'],
  school: ['school-support', 'school-buurtteam'],
  'friends-bullying': ['listening-line'],
  separation: ['buurtteam'],
  housing: ['buurtteam'],
  'addiction-gaming': ['gp'],
  'loss-trauma': ['gp', 'listening-line'],
  disability: ['gp'],
}
const shareOfWhoIsAskedFirst = 1.1

/** How much of what a service is about is this: all of it where it is about nothing else, and a little more for who is asked first; the own team is, about anything that it helps with. */
function shareOf(topic: Topic, { topics, kinds, areas }: SearchEntry): number {
  if (!topics.includes(topic)) return 0
  const share = 1 / Math.sqrt(topics.length)
  const isOwnTeam = kinds.includes('buurtteam') && isOfAPart({ areas })
  const isAskedFirst = isOwnTeam || askedFirst[topic]?.some((kind) => kinds.includes(kind))
  return isAskedFirst ? Math.max(share, shareOfWhoIsAskedFirst) : share
}

/** Who answers in a danger, and who listens besides. */
export const answersIn: Record<Danger, { first: Kind; besides: readonly Kind[] }> = {
  'life-danger': { first: 'emergency-line', besides: ['safety-advice', 'suicide-prevention-line'] },
  unsafe: {
    first: 'safety-advice',
    besides: [
      'listening-line',
      'sexual-violence-line',
      'violence-line',
      'online-abuse-line',
      'school-confidential-adviser',
    ],
  },
  sexual: { first: 'sexual-violence-line', besides: ['safety-advice', 'police', 'listening-line'] },
  suicide: { first: 'suicide-prevention-line', besides: ['listening-line', 'gp'] },
  'self-harm': { first: 'gp', besides: ['listening-line', 'suicide-prevention-line'] },
  online: { first: 'online-abuse-line', besides: ['sexual-violence-line', 'police', 'listening-line'] },
}
/** More than any danger: the rule for it stands above all that is found anyway. */
const pointsOfExact = 1000
function exactly({ called, numbered }: Ranking, { slug }: SearchEntry): number {
  const place = numbered.indexOf(slug)
  return pointsOfExact * (Number(called.includes(slug)) + (place < 0 ? 0 : numbered.length - place))
}

/** More than words can be worth. */
const pointsOfFirst = 100
const pointsOfBesides = 1.5

function helpIn(dangers: readonly Danger[], { kinds }: SearchEntry): number {
  const points = dangers.map((danger, place) => {
    const { first, besides } = answersIn[danger]
    if (kinds.includes(first)) return pointsOfFirst * (dangers.length - place)
    return kinds.some((kind) => besides.includes(kind)) ? pointsOfBesides : 0
  })
  return Math.max(0, ...points)
}
