import { aliases } from './aliases'
import { buurten, findBuurt } from './buurten'
import type { Point } from './distance'
import { elsewhere } from './elsewhere'
import { nameKey } from './name-key'
import { type WijkSlug, wijken } from './wijken'

/** A part of the city: the wijken it lies in, the buurten it touches, and a point in its middle. */
export interface Area {
  wijken: readonly WijkSlug[]
  buurten: readonly string[]
  point: Point
}

/** Fewer letters say too little. */
const shortestBeginning = 5

/** The area with just this name or code, or undefined. `key` comes from `nameKey`. */
export const findAreaCalled = (key: string): Area | undefined => areaByName.get(key) ?? areaByCode.get(key)

/**
 * The area whose name begins so, or undefined. `key` comes from `nameKey`. Five letters or more will do, when one of the areas that begin so
 * holds all the others, and no place elsewhere begins so.
 */
export function findBegunArea(key: string): Area | undefined {
  if (key.length < shortestBeginning) return undefined
  if ([...elsewhere.keys()].some((name) => name.startsWith(key))) return undefined
  const begun = [...areaByName].flatMap(([name, area]) => (name.startsWith(key) ? [area] : []))
  return begun.find((one) => begun.every((other) => other.buurten.every((code) => one.buurten.includes(code))))
}

const areaByCode = new Map(buurten.map(({ code }) => [nameKey(code), areaOfBuurten([code])]))

/** Later entries win: an alias gives way to a buurt of the same name, a buurt to a wijk. The slug of a wijk has the key of its name. */
const areaByName = new Map([
  ...aliases.map((alias): [string, Area] => [nameKey(alias.name), areaOfBuurten(alias.buurten)]),
  ...buurten.map((buurt): [string, Area] => [nameKey(buurt.name), areaOfBuurten([buurt.code])]),
  ...wijken.map((wijk): [string, Area] => [nameKey(wijk.name), areaOfWijk(wijk)]),
])

/** The names that an area may be called by, by their keys. */
export const areaKeys: ReadonlyMap<string, string> = new Map(
  [...aliases, ...buurten, ...wijken].map(({ name }) => [nameKey(name), name]),
)

function areaOfWijk({ slug, lat, lon }: (typeof wijken)[number]): Area {
  const codes = buurten.filter(({ wijk }) => wijk === slug).map(({ code }) => code)
  return { wijken: [slug], buurten: codes, point: { lat, lon } }
}

function areaOfBuurten(codes: readonly string[]): Area {
  const found = codes.flatMap((code) => findBuurt(code) ?? [])
  return {
    wijken: [...new Set(found.map(({ wijk }) => wijk))],
    buurten: codes,
    point: { lat: mean(found.map(({ lat }) => lat)), lon: mean(found.map(({ lon }) => lon)) },
  }
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
