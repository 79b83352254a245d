import { describe, expect, test } from 'vitest'
import { findPlace } from '../place/place'
import type { Service } from '../service'
import { doorIn, makeService } from './fixture'
import { compareFor } from './order'

const lunetten = findPlace('Lunetten')
const sorted = (services: Service[], place = lunetten) =>
  services.toSorted(compareFor(['school'], place, ['library', 'playground'])).map(({ slug }) => slug)

describe('what comes first', () => {
  test('is the kind that the rule names first', () => {
    expect(
      sorted([
        makeService({ slug: 'a' }),
        makeService({ slug: 'b', kinds: ['playground'] }),
        makeService({ slug: 'c', kinds: ['library'] }),
      ]),
    ).toEqual(['c', 'b', 'a'])
  })

  test('is then what is about more of the topics', () => {
    expect(sorted([makeService({ slug: 'a' }), makeService({ slug: 'b', topics: ['school'] })])).toEqual(['b', 'a'])
  })

  test('is then the group, before what is for one', () => {
    expect(
      sorted([makeService({ slug: 'a', formats: ['individual'] }), makeService({ slug: 'b', formats: ['group'] })]),
    ).toEqual(['b', 'a'])
  })

  test('is then the buurt, before the wijk, the city and the country', () => {
    const areas = [
      { type: 'country', code: 'nederland' },
      { type: 'municipality', code: 'utrecht' },
      { type: 'wijk', code: 'zuid' },
      { type: 'buurt', code: 'BU03440711' },
    ] as const
    expect(sorted(areas.map((area) => makeService({ slug: area.type, areas: [area] })))).toEqual([
      'buurt',
      'wijk',
      'municipality',
      'country',
    ])
  })

  test('is then the nearer door, where the place is known', () => {
    const near = makeService({ slug: 'z-near', locations: [doorIn('BU03440712')] })
    const far = makeService({ slug: 'a-far', locations: [doorIn('BU03441012')] })
    expect(sorted([far, near])).toEqual(['z-near', 'a-far'])
    expect(sorted([far, near], findPlace(''))).toEqual(['a-far', 'z-near'])
  })

  test('is then what is surer, and at last the slug, so that the order never depends on chance', () => {
    const dated = makeService({ slug: 'a' })
    dated.evidence.existence = { ...dated.evidence.existence, status: 'dated' }
    expect(sorted([dated, makeService({ slug: 'c' }), makeService({ slug: 'b' })])).toEqual(['b', 'c', 'a'])
  })
})
