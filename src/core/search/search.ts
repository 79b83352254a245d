import { nameKey } from '../place/name-key'
import { type Place, readPlace } from '../place/place'
import { cutPostcodes } from '../place/postcode'
import { findWijk, type WijkSlug } from '../place/wijken'
import type { Topic } from '../taxonomy'
import { ageIn } from './age-in'
import { askerIn } from './asker-in'
import { type Danger, findDangers } from './dangers'
import type { SearchEntry } from './entry'
import { firstIn } from './first-in'
import type { SearchIndex } from './index-of'
import { isSure } from './is-sure'
import { phoneIn } from './phone-number'
import { placeIn } from './place-in'
import { distinct, rank } from './rank'
import { aboutIn, mostSituations } from './situations-in'
import { wantsOf } from './wants'
import { joinCompounds, stemsOf } from './words'

export const mostLetters = 200
/** Danger is looked for further on, in what is left of so much: whoever is upset writes long. */
const mostRead = 4000
export const mostHits = 15

export interface Asked {
  words: string
  /** Where, as somebody says it; it goes before a place among the words. */
  place?: string
}

export interface Found {
  /** The words that were searched: at most `mostLetters` letters, with no more of a postcode than its four digits. */
  words: string
  /** True when there is nothing to answer: no words, and no place in the city. */
  isEmpty: boolean
  /** True when some were left out because there were too many. */
  isCut: boolean
  /** What the words point at: its rule goes above everything. */
  dangers: readonly Danger[]
  place: Place
  /** What the place is called: as it was said, with its wijk; null where no place is known. */
  placeName: string | null
  /** The age of the child, in years, where the words tell it: what is for others is left out. */
  age: number | null
  /** What is going on, by its id, best first: it goes above the services. Where somebody looks for a service by its name, only what the name says itself: 'schulden'. */
  situations: readonly string[]
  /** The id of the page that explains what is asked; null where none does. */
  page: string | null
  /** The topics that the words mean, as far as they do; none beside danger, where only its rule counts. */
  topics: readonly Topic[]
  /** Best first, at most `mostHits`; none where too little of the words is known: a person helps better than a lucky match. */
  hits: readonly SearchEntry[]
  /** True when more was found than the hits. */
  hasMore: boolean
}

/** How much is offered: services, situations and a page. */
export const countOf = ({ hits, situations, page }: Pick<Found, 'hits' | 'situations' | 'page'>): number =>
  hits.length + situations.length + (page === null ? 0 : 1)

/** Most that can be offered at once. */
export const mostFound = mostHits + mostSituations + 1

/** What fits these words in any language that the table knows, near this place. Any text will do; never throws. */
export function search({ words, place = '' }: Asked, index: SearchIndex): Found {
  const { text, said, isCut } = cut(words)
  const phone = phoneIn(said, (key) => index.numbers.has(key))
  const among = placeIn(phone?.rest ?? said, (word) => index.vocabulary.has(index.stemOf(nameKey(word))))
  const { place: where, name } = place.trim() ? placeInField(place) : (among ?? nowhere)
  const dangers = findDangers(`${words.slice(0, mostRead)} ${place.slice(0, mostLetters)}`)
  const plain = cutPostcodes(said)
  const told = among?.rest ?? phone?.rest ?? plain
  const rest = joinCompounds(told, (stem) => index.names.has(stem))
  const wants = wantsOf(stemsOf(rest, index.stemOf), index)
  const age = ageIn(plain)
  const called = place.trim() ? [] : (index.called.get(nameKey(plain)) ?? [])
  const numbered = index.numbers.get(phone?.key ?? '') ?? []
  const isByName = called.length + numbered.length > 0
  const about = aboutIn(told, index.situations)
  const fits = about.fits.filter((fit) => !isByName || fit.isWhole)
  const known = { hasPlace: among !== undefined, hasSituation: fits.length > 0 }
  const isTrusted = isByName || dangers.length > 0 || isSure(wants, known)
  const named = among ? stemsOf(among.name, index.stemOf) : []
  const first = firstIn(fits, askerIn(plain, age), index.firstHelps)
  const trusted = isTrusted ? wants : []
  const ranked =
    isTrusted || first.size > 0
      ? rank({ wants: trusted, dangers, age, called, numbered, named, first, place: where }, index)
      : []
  return {
    words: text,
    isEmpty: text.trim() === '' && where.status !== 'known' && where.status !== 'choose',
    isCut,
    dangers,
    place: where,
    age: age ?? null,
    placeName: where.status === 'known' ? nameOf(name, where.wijk) : null,
    situations: fits.map(({ id }) => id),
    page: (isByName ? undefined : about.page) ?? null,
    topics: dangers.length > 0 || !isTrusted ? [] : distinct(wants.flatMap(({ topics }) => topics)),
    hits: ranked.slice(0, mostHits),
    hasMore: ranked.length > mostHits,
  }
}

/** At most so many letters, counted as they are read: one sign may stand for eighteen of them. `text` is for readers, `said` for searching. */
function cut(words: string): { text: string; said: string; isCut: boolean } {
  const letters = [...words.slice(0, mostRead)]
  // An accent that stands alone is an apostrophe, and would become a space; a slash parts two words.
  const plain = [...letters.join('').replace(/[´ʼ′]/g, '’').replace(/\//g, ' ').normalize('NFKC')]
  return {
    text: cutPostcodes(letters.slice(0, mostLetters).join('')),
    said: plain.slice(0, mostLetters).join(''),
    isCut: letters.length > mostLetters || plain.length > mostLetters,
  }
}

const nowhere = readPlace(undefined)

/** The place in its field; nothing for the city itself, which is everywhere. */
const placeInField = (text: string) => (nameKey(text) === 'utrecht' ? nowhere : readPlace(text))

function nameOf(said: string, wijk: WijkSlug): string {
  const { name } = findWijk(wijk)
  if (nameKey(said) === nameKey(name)) return name
  return nameKey(said).includes(nameKey(name)) ? said : `${said}, ${name}`
}
