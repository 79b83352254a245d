import { describe, expect, test } from 'vitest'
import { buurten } from './buurten'
import { toWijkMap, wijkMapSize, wijkShapes } from './wijk-shapes'
import { wijkSlugs } from './wijken'

const [width, height] = wijkMapSize

/** The corners and handles of a path; its curves lie within them. */
const cornersOf = (path: string) =>
  [...path.matchAll(/(-?\d+) (-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)

/** Whether a point lies within the corners: a ray to the right crosses them an odd number of times. */
const isInside = ([x, y]: readonly [number, number], path: string) => {
  const corners = cornersOf(path)
  return corners.reduce((inside, [x1, y1], index) => {
    const [x2, y2] = corners.at(index - 1) ?? [0, 0]
    const crosses = y1 > y !== y2 > y && x < x1 + ((y - y1) * (x2 - x1)) / (y2 - y1)
    return crosses ? !inside : inside
  }, false)
}

const isNear = ([x, y]: readonly [number, number], path: string) =>
  [0, 1, 2, 3, 4, 5, 6, 7].some((turn) => {
    const angle = (turn * Math.PI) / 4
    return isInside([x + 6 * Math.cos(angle), y + 6 * Math.sin(angle)], path)
  })

describe('The shapes of the wijken', () => {
  test('are ten, one for each wijk and in the same order', () => {
    expect(wijkShapes.map(({ slug }) => slug)).toEqual(wijkSlugs)
  })

  test.each(wijkShapes)('lie whole on the sheet: $slug', ({ path }) => {
    for (const [x, y] of cornersOf(path)) {
      expect(x >= 2 && x <= width - 2, `x ${x}`).toBe(true)
      expect(y >= 2 && y <= height - 2, `y ${y}`).toBe(true)
    }
  })

  test.each(wijkShapes)('hold the middle of every buurt of theirs, within 6 units: $slug', ({ slug, path }) => {
    const own = buurten.filter(({ wijk }) => wijk === slug)
    expect(own.length).toBeGreaterThan(6)
    for (const buurt of own) {
      const point = toWijkMap(buurt)
      expect(isInside(point, path) || isNear(point, path), `${buurt.name} at ${point}`).toBe(true)
    }
  })

  test('hold no middle of a buurt of another wijk by more than 6 units', () => {
    const strays = wijkShapes.flatMap(({ slug, path }) =>
      buurten.filter((buurt) => {
        const point = toWijkMap(buurt)
        const own = wijkShapes.find((shape) => shape.slug === buurt.wijk)
        return buurt.wijk !== slug && isInside(point, path) && !(own && isNear(point, own.path))
      }),
    )
    expect(strays).toEqual([])
  })

  test.each(wijkShapes)('carry their own name: $slug', ({ path, label }) => {
    expect(isInside(label, path)).toBe(true)
  })

  test('keep their names 28 units apart', () => {
    const close = wijkShapes.flatMap((one, index) =>
      wijkShapes
        .slice(index + 1)
        .filter(({ label }) => Math.hypot(label[0] - one.label[0], label[1] - one.label[1]) < 28)
        .map((other) => `${one.slug} ${other.slug}`),
    )
    expect(close).toEqual([])
  })
})
