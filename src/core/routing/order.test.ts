import { describe, expect, test } from 'vitest'
import { findPlace } from '../place/place'
import { type Service, weekdays } from '../service'
import { doorIn, makeService } from './fixture'
import { type Circumstances, compareFor } from './order'

const lunetten = findPlace('Lunetten')
const byDay = new Date('2026-11-24T10:00:00+01:00')
const byNight = new Date('2026-11-25T03:00:00+01:00')
const asking = { answers: { who: 'parent', age: '12-15', topics: ['school'] }, situations: ['bullied'] } as const

const sorted = (services: Service[], place = lunetten, now = byDay, circumstances: Partial<Circumstances> = {}) =>
  services
    .toSorted(compareFor({ ...asking, place, now, ...circumstances }, ['library', 'playground']))
    .map(({ slug }) => slug)

const seen = (date: string, parts: Partial<Service> & { slug: string }) => {
  const service = makeService(parts)
  return { ...service, evidence: { existence: { ...service.evidence.existence, date } } }
}

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

  test('is before that what covers at least a third of the age', () => {
    const toThirteen = { kinds: ['library' as const], maximumAge: 13 }
    expect(sorted([makeService({ slug: 'z' }), makeService({ slug: 'half', ...toThirteen })])).toEqual(['half', 'z'])
    expect(
      sorted([makeService({ slug: 'z' }), makeService({ slug: 'quarter', ...toThirteen, maximumAge: 12 })]),
    ).toEqual(['z', 'quarter'])
  })

  test('is before that what was seen within three years, but for help that stays in its place', () => {
    const library = { kinds: ['library' as const] }
    expect(sorted([seen('2023-11-25', { slug: 'new', ...library }), makeService({ slug: 'z' })])).toEqual(['new', 'z'])
    expect(sorted([seen('2023-11-24', { slug: 'old', ...library }), makeService({ slug: 'z' })])).toEqual(['z', 'old'])
    const doctor = seen('2019', { slug: 'doctor', kinds: ['gp', 'library'] })
    expect(sorted([doctor, makeService({ slug: 'z' })])).toEqual(['doctor', 'z'])
    for (const layer of ['line', 'safety'] as const) {
      const line = seen('2019', { slug: layer, layer, ...library })
      expect(sorted([line, makeService({ slug: 'z' })])).toEqual([layer, 'z'])
    }
  })

  test('is then what is made for the situation', () => {
    expect(
      sorted([makeService({ slug: 'a', topics: ['school'] }), makeService({ slug: 'b', madeFor: ['bullied'] })]),
    ).toEqual(['b', 'a'])
  })

  test('is then what is open day and night, outside office hours only', () => {
    const [{ evidence }] = [makeService({ slug: 'x' })]
    const always = {
      days: [...weekdays],
      opens: '00:00',
      closes: '24:00',
      of: 'phone' as const,
      evidence: { ...evidence.existence, date: '2026-10' },
    }
    const services = [makeService({ slug: 'a' }), makeService({ slug: 'z', schedules: [always] })]
    expect(sorted(services, lunetten, byNight)).toEqual(['z', 'a'])
    expect(sorted(services, lunetten, byDay)).toEqual(['a', 'z'])
    const tonight = { ...always, opens: '02:00', closes: '05:00' }
    const later = { ...always, opens: '05:00', closes: '09:00' }
    const open = [makeService({ slug: 'a', schedules: [later] }), makeService({ slug: 'z', schedules: [tonight] })]
    expect(sorted(open, lunetten, byNight)).toEqual(['z', 'a'])
  })

  test('is then what is there for who asks: young people for one of them, not only them for anybody else', () => {
    const services = [
      makeService({ slug: 'a', audience: ['adults'] }),
      makeService({ slug: 'z', audience: ['young-people'] }),
    ]
    expect(sorted(services)).toEqual(['a', 'z'])
    expect(sorted(services, lunetten, byDay, { answers: { ...asking.answers, who: 'youth' } })).toEqual(['z', 'a'])
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

  test('is then what covers more of the age', () => {
    const half = makeService({ slug: 'a', maximumAge: 13 })
    expect(sorted([half, makeService({ slug: 'z' })])).toEqual(['z', 'a'])
  })

  test('is then what is surer, and at last the slug, so that the order never depends on chance', () => {
    const dated = makeService({ slug: 'a' })
    dated.evidence.existence = { ...dated.evidence.existence, status: 'dated' }
    expect(sorted([dated, makeService({ slug: 'c' }), makeService({ slug: 'b' })])).toEqual(['b', 'c', 'a'])
  })
})
