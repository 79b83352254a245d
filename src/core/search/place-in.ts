import SearchableMap from 'minisearch/SearchableMap'
import { nameKey } from '../place/name-key'
import { areaKeys, findAreaCalled } from '../place/named-areas'
import { findPlace } from '../place/place'
import { cutToFourDigits, fourDigits } from '../place/postcode'
import { soundOf } from './sound'

const mostWordsOfAName = 4
/** A shorter name with a mistake in it may be any word. */
const shortestMistaken = 8
const mostMistakesIn = (key: string): number => (key.length < 10 ? 1 : 2)

/** A place that is named among other words. */
export interface PlaceAmongWords {
  /** Its name, or the four digits of its postcode. */
  name: string
  /** The words around it. */
  rest: string
  /** All of the text, with no more of a postcode than its four digits. */
  text: string
}

/**
 * The place that a text names, undefined where it names none: a whole name or a postcode of the city, the longest one; else a long name with a
 * mistake or two in it, that is no word by itself. What was understood is always shown, so that a wrong guess is seen.
 */
export function placeIn(text: string, isWord: (said: string) => boolean): PlaceAmongWords | undefined {
  const words = text.split(/\s+/).filter(Boolean)
  return findName(words, nameOfPlace) ?? findName(words, (said) => (isWord(said) ? undefined : nearestName(said)))
}

function findName(words: readonly string[], nameOf: (said: string) => string | undefined): PlaceAmongWords | undefined {
  for (let size = Math.min(mostWordsOfAName, words.length); size > 0; size--)
    for (let start = 0; start + size <= words.length; start++) {
      const said = words.slice(start, start + size).join(' ')
      const name = nameOf(said)
      if (name === undefined) continue
      const before = words.slice(0, start)
      const after = words.slice(start + size)
      return {
        name,
        rest: [...before, ...after].join(' '),
        text: [...before, cutToFourDigits(said), ...after].join(' '),
      }
    }
  return undefined
}

function nameOfPlace(said: string): string | undefined {
  if (fourDigits(said)) return ['known', 'choose'].includes(findPlace(said).status) ? cutToFourDigits(said) : undefined
  return findAreaCalled(nameKey(said)) && said
}

const bySound = SearchableMap.from([...areaKeys].map(([key, name]): [string, string] => [soundOf(key), name]))

/** The name of the one area that sounds so, or nearly so and begins alike. */
function nearestName(said: string): string | undefined {
  const key = nameKey(said)
  if (key.length < shortestMistaken) return undefined
  const sound = soundOf(key)
  const near = [...bySound.fuzzyGet(sound, mostMistakesIn(key))]
    .map(([other, [name, mistakes]]) => ({ other, name, mistakes }))
    .filter(({ other }) => other.slice(0, 2) === sound.slice(0, 2))
  const fewest = Math.min(...near.map(({ mistakes }) => mistakes))
  const nearest = near.filter(({ mistakes }) => mistakes === fewest)
  return nearest.length === 1 ? nearest[0]?.name : undefined
}
