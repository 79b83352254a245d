import { expect, test } from 'vitest'
import { buurten, findBuurt } from '../place/buurten'
import { distanceInMetres } from '../place/distance'
import { findPlace } from '../place/place'
import { doorIn, makeService } from '../routing/fixture'
import { toSearchEntry } from './entry'
import { nearness } from './nearness'

const inBuurt = (code: string) => [{ type: 'buurt' as const, code }]
const lunetten = findPlace('Lunetten')
const entryOf = (parts: Partial<Parameters<typeof makeService>[0]>) =>
  toSearchEntry(makeService({ slug: 'x', ...parts }))

test('a team counts in its own area only, and not where nobody knows the area', () => {
  const team = entryOf({ kinds: ['buurtteam'], areas: [...inBuurt('BU03440711'), ...inBuurt('BU03440712')] })
  expect(nearness(team, lunetten)).toBeGreaterThan(1)
  expect(nearness(team, findPlace('West'))).toBe(0)
  expect(nearness(team, findPlace(undefined))).toBe(0)
})

test('beside the own team the entry for all teams does not count', () => {
  const all = entryOf({ kinds: ['buurtteam'] })
  expect(nearness(all, lunetten)).toBe(0)
  expect(nearness(all, findPlace(undefined))).toBeGreaterThan(0)
})

test('what is in a part of the city counts less the farther it is, also across the border of a wijk', () => {
  const here = entryOf({ areas: inBuurt('BU03440711') })
  const nextDoor = entryOf({ areas: inBuurt('BU03440732') })
  const far = entryOf({ areas: inBuurt('BU03441011') })
  const [a, b, c] = [here, nextDoor, far].map((entry) => nearness(entry, lunetten))
  expect(a).toBeGreaterThan(b ?? 0)
  expect(b).toBeGreaterThan(c ?? 0)
  expect(c).toBeGreaterThan(0)
})

test('what is there for the own wijk goes before what is nearer in the next one', () => {
  const own = entryOf({ areas: [{ type: 'wijk', code: 'overvecht' }] })
  const next = entryOf({ areas: inBuurt('BU03440244') })
  const edge = findPlace('BU03440321')
  expect(nearness(own, edge)).toBeGreaterThan(nearness(next, edge))
})

test('what stands three kilometres away counts half, and in the own wijk never under 0.85', () => {
  const buurt = 'BU03440711'
  const metres = (code: string) => distanceInMetres(pointOf(buurt), pointOf(code))
  const pointOf = (code: string) => {
    const found = findBuurt(code)
    if (!found) throw new Error(code)
    return found
  }
  const elsewhere = buurten.filter(({ wijk }) => wijk !== 'zuid').map(({ code }) => code)
  const nearest = (aim: number) =>
    elsewhere.toSorted((a, b) => Math.abs(metres(a) - aim) - Math.abs(metres(b) - aim))[0] ?? ''
  expect(nearness(entryOf({ areas: inBuurt(nearest(3000)) }), findPlace(buurt))).toBeCloseTo(0.5, 1)
  const farInTheWijk = buurten.filter(({ wijk }) => wijk === 'zuid').map(({ code }) => code)
  for (const code of farInTheWijk)
    expect(nearness(entryOf({ areas: inBuurt(code) }), findPlace(buurt))).toBeGreaterThanOrEqual(0.85)
  expect(farInTheWijk.map((code) => nearness(entryOf({ areas: inBuurt(code) }), findPlace(buurt)))).toContain(0.85)
})

test('a door that is known counts, not the area around it', () => {
  const areas = [{ type: 'wijk' as const, code: 'zuid' }]
  const withDoor = entryOf({ areas, locations: [doorIn('BU03440711')] })
  const atTheDoor = findPlace('BU03440711')
  expect(nearness(withDoor, atTheDoor)).toBe(1)
  expect(nearness(entryOf({ areas }), atTheDoor)).toBeLessThan(1)
})

test('what is there for the whole city or country counts the same everywhere', () => {
  const line = entryOf({ areas: [{ type: 'country', code: 'nederland' }] })
  expect(nearness(line, lunetten)).toBe(nearness(line, findPlace('Vleuten')))
  expect(nearness(entryOf({}), lunetten)).toBe(nearness(line, lunetten))
})

test('outside Utrecht only what is there for the country counts', () => {
  const outside = findPlace('1012 AB')
  expect(nearness(entryOf({ areas: [{ type: 'country', code: 'nederland' }] }), outside)).toBeGreaterThan(0)
  expect(nearness(entryOf({}), outside)).toBe(0)
  expect(nearness(entryOf({ areas: inBuurt('BU03440711') }), outside)).toBe(0)
})
