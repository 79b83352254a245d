import { soundOf } from '../search/sound'
import { elsewhere } from './elsewhere'
import { areaKeys } from './named-areas'
import { isStreet } from './postcode'

/** A shorter name with a mistake in it may be any word. */
const shortestMistaken = 8
const mostMistakesIn = (key: string): number => (key.length < 10 ? 1 : 2)

/** Streets are left out: two of them that are spelt alike lie in different parts of the city. */
const spelt = [...new Map([...elsewhere, ...areaKeys])]
  .filter(([, name]) => !isStreet(name))
  .map(([key, name]) => ({ key, name, sound: soundOf(key) }))

const byBeginning = new Map<string, typeof spelt>()
for (const one of spelt) {
  const beginning = one.sound.slice(0, 2)
  byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), one])
}

/** The key of the one place that sounds so, or nearly so and begins alike; undefined where two are as near. `key` comes from `nameKey`. */
export function nearestName(key: string): { key: string; name: string } | undefined {
  if (key.length < shortestMistaken) return undefined
  const sound = soundOf(key)
  const near = (byBeginning.get(sound.slice(0, 2)) ?? [])
    .map((one) => ({ ...one, mistakes: mistakesBetween(one.sound, sound, mostMistakesIn(key)) }))
    .filter(({ mistakes }) => mistakes <= mostMistakesIn(key))
  const fewest = Math.min(...near.map(({ mistakes }) => mistakes))
  const nearest = near.filter(({ mistakes }) => mistakes === fewest)
  return nearest.length === 1 ? nearest[0] : undefined
}

/** Letters that are too many, missing or others (Levenshtein); counts no further than one more than `most`. */
function mistakesBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1]
    for (const [to, target] of [...other].entries())
      next.push(Math.min((next[to] ?? 0) + 1, (row[to + 1] ?? 0) + 1, (row[to] ?? 0) + (letter === target ? 0 : 1)))
    row = next
    if (Math.min(...row) > most) return most + 1
  }
  return row.at(-1) ?? 0
}
