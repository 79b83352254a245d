import { nameKey } from './name-key'
import { areaOfPostcode, type PlaceRead, placeNamed } from './place-named'
import { isDirection, listNames, type PlaceName } from './place-names'
import { isStreet, mayBeHouseNumber } from './postcode'

interface Word {
  said: string
  at: number
}

/** The place that the postcodes and names in this text tell together; undefined where it holds neither. Takes a text that is cut to four digits. */
export function readAddress(text: string): PlaceRead | undefined {
  const words = [...text.matchAll(/\p{N}+|[\p{L}\p{M}]+/gu)].map(({ 0: said, index }): Word => ({ said, at: index }))
  const names = countedNames(words)
  const postcodes = countedPostcodes(words, names, text)
  if (names.length + postcodes.length === 0) return undefined
  return {
    place: placeNamed({
      postcodes,
      areas: names.flatMap(({ area }) => area ?? []),
      isElsewhere: names.some(({ area }) => !area),
    }),
    name: [...names.map((name) => saidIn(words, name)), ...postcodes].join(' '),
  }
}

const saidIn = (words: readonly Word[], { start, size }: PlaceName): string =>
  words
    .slice(start, start + size)
    .map(({ said }) => said)
    .join(' ')

const saysNothing = new Set(['utrecht', 'wijk', 'buurt', 'de', 'het', 'in', 'te', 'nl', 'postcode', 'gemeente', 'stad'])

/** The names that tell a place: a direction only where there is nothing else that it may be a part of. */
function countedNames(words: readonly Word[]): PlaceName[] {
  const names = listNames(words.map(({ said }) => said))
  const proper = names.filter((name) => !isDirection(name))
  if (proper.length > 0) return proper
  const isAlone = words.every(
    ({ said }, at) => isNumber(said) || saysNothing.has(nameKey(said)) || names.some((name) => covers(name, at)),
  )
  return isAlone ? names : []
}

const isNumber = (said: string): boolean => /^\d+$/.test(said)

const covers = ({ start, size }: PlaceName, at: number): boolean => start <= at && at < start + size

/** The four digits that are a postcode, and not the number of a house: those of Utrecht where there are any. */
function countedPostcodes(words: readonly Word[], names: readonly PlaceName[], text: string): string[] {
  const numbers = words.flatMap(({ said, at }, index) =>
    /^[1-9]\d{3}$/.test(said) ? { said, isSure: !mayBeHouseNumber(text.slice(0, at)) || isBehindName(index) } : [],
  )
  const sure = numbers.filter(({ isSure }) => isSure)
  const ours = sure.filter(({ said }) => areaOfPostcode(said))
  const unsure = names.length > 0 ? [] : numbers.filter(({ said }) => areaOfPostcode(said))
  const [counted = []] = [ours, unsure, sure].filter((list) => list.length > 0)
  return [...new Set(counted.map(({ said }) => said))]

  function isBehindName(index: number): boolean {
    return names.some((name) => covers(name, index - 1) && !isStreet(words[index - 1]?.said ?? ''))
  }
}
