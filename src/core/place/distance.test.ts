import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distanceInMetres } from './distance'

const dom = { lat: 52.0907, lon: 5.1214 }
const damSquare = { lat: 52.3731, lon: 4.8926 }

const point = fc.record({ lat: fc.integer({ min: -90, max: 90 }), lon: fc.integer({ min: -180, max: 180 }) })

describe('The distance', () => {
  test('of one degree of latitude is 111 kilometres', () => {
    expect(distanceInMetres({ lat: 52, lon: 5 }, { lat: 53, lon: 5 })).toBeCloseTo(111_195, -1)
  })

  test('of one degree of longitude is 68 kilometres at the height of Utrecht', () => {
    expect(distanceInMetres({ lat: 52.09, lon: 5 }, { lat: 52.09, lon: 6 })).toBeCloseTo(68_320, -2)
  })

  test('from the Dom to Dam square is 35 kilometres', () => {
    expect(Math.round(distanceInMetres(dom, damSquare) / 1000)).toBe(35)
  })

  test('is nothing to the same point, and half the earth to the other side', () => {
    expect(distanceInMetres(dom, dom)).toBe(0)
    expect(distanceInMetres({ lat: 90, lon: 0 }, { lat: -90, lon: 0 })).toBeCloseTo(20_015_115, -2)
  })

  test('is the same in both directions, and no longer than by way of a third point', () => {
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        expect(distanceInMetres(a, b)).toBeCloseTo(distanceInMetres(b, a), 3)
        expect(distanceInMetres(a, c)).toBeLessThanOrEqual(distanceInMetres(a, b) + distanceInMetres(b, c) + 0.1)
      }),
    )
  })
})
