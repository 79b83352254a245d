import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findPlace, type Place } from '../place/place'
import { wijken } from '../place/wijken'
import { isOfAPart } from '../routing/fit'
import { makeService } from '../routing/fixture'
import type { Service, ServiceText } from '../service'
import { yearsOfBand } from '../triage/answers'
import { partsInRings, peopleInRing } from './people-in-ring'
import { agesInRings, listInRing, rings } from './rings'

const { services } = JSON.parse(readFileSync('data/directory.json', 'utf8')) as { services: Service[] }
const now = new Date('2026-11-30T10:00:00Z')

const nowhere: Place = { status: 'not-given' }
const places: [string, Place][] = [
  ['the whole city', nowhere],
  ...wijken.map(({ slug }): [string, Place] => [slug, findPlace(slug)]),
]
const every = rings.flatMap((ring) =>
  places.flatMap(([where, place]) => agesInRings.map((age) => ({ ...ring, where, place, age }))),
)

describe.each(every)('the ring $id for $age in $where', ({ id, layer, place, age, where }) => {
  const found = listInRing(id, { age, place }, services, now).map(({ service }) => service)

  test('has one to four, of its layer, for this age, with words for children', () => {
    expect(found.length).toBeGreaterThan(0)
    expect(found.length).toBeLessThanOrEqual(4)
    const [youngest, oldest] = yearsOfBand[age]
    for (const one of found) {
      expect(one.layer).toBe(layer)
      expect((one.minimumAge ?? 0) <= oldest && youngest <= (one.maximumAge ?? 99), one.slug).toBe(true)
      expect(
        one.audience.some((who) => who === 'young-people' || who === 'anyone'),
        one.slug,
      ).toBe(true)
      expect(one.texts.some(({ register }) => register === 'child')).toBe(true)
    }
  })

  test('has nobody of another wijk', () => {
    for (const { areas, slug } of found.filter(isOfAPart))
      if (place.status === 'known')
        expect(
          areas.some(({ code }) => code === where || place.buurten.includes(code)),
          slug,
        ).toBe(true)
  })
})

const namesIn = (id: (typeof rings)[number]['id'], where: string, age: (typeof agesInRings)[number]) =>
  listInRing(id, { age, place: where ? findPlace(where) : nowhere }, services, now).map(({ service }) => service.slug)

test('what is of the wijk stands there before what is for the whole city, but for what nobody saw for years', () => {
  expect(namesIn('near', 'overvecht', '12-15')).toContain('bibliotheek-overvecht')
  expect(namesIn('near', 'overvecht', '12-15')).not.toContain('bibliotheek-utrecht')
  expect(namesIn('near', 'leidsche-rijn', '12-15')).toContain('boks-leidsche-rijn-vleuten-de-meern')
  expect(namesIn('near', 'overvecht', '12-15')).toContain('jou-jongerenwerk')
  expect(namesIn('near', 'overvecht', '12-15')).not.toContain('meidenhuiskamer-overvecht')
})

test('what is of the wijk goes before what is for the whole city, even where a plan would name the group first', () => {
  const child: ServiceText = {
    language: 'nl',
    register: 'child',
    description: 'Spelen.',
    applicationProcess: 'Loop binnen.',
    feesDescription: null,
    alert: null,
  }
  const ofTheCity = makeService({
    slug: 'a',
    layer: 'social-base',
    kinds: ['youth-work'],
    audience: ['young-people'],
    formats: ['group'],
    texts: [child],
  })
  const ofTheWijk = makeService({
    ...ofTheCity,
    slug: 'b',
    formats: ['place'],
    areas: [{ type: 'wijk', code: 'oost' }],
  })
  const found = listInRing('near', { age: '12-15', place: findPlace('oost') }, [ofTheCity, ofTheWijk], now)
  expect(found.map(({ service }) => service.slug)).toEqual(['b'])
})

test('the wijk tells which team of specialists it is; without it both are named', () => {
  expect(namesIn('specialists', 'west', '12-15')).toContain('koos-utrecht')
  expect(namesIn('specialists', 'west', '12-15')).not.toContain('spoor030')
  expect(namesIn('specialists', '', '12-15')).toEqual(expect.arrayContaining(['koos-utrecht', 'spoor030']))
})

test('several buurtteams of a wijk are one, with the teams that it may be', () => {
  const [team] = listInRing('helpers', { age: '12-15', place: findPlace('overvecht') }, services, now)
  expect(team?.service.slug).toBe('buurtteams-utrecht')
  expect(team?.candidates).toHaveLength(4)
})

test('both of safety stand in the rings, and the huisarts', () => {
  const slugs = rings.flatMap(({ id }) => namesIn(id, '', '4-11'))
  expect(slugs).toEqual(expect.arrayContaining(['veilig-thuis', 'save', 'huisarts']))
})

test('everybody of a ring together: each part of the city and each age once, with its own people', () => {
  for (const { id } of rings) {
    const people = peopleInRing(id, services, now)
    expect(people.flatMap(({ parts }) => parts).toSorted()).toEqual(partsInRings.toSorted())
    for (const { parts, byAge } of people) {
      expect(byAge.flatMap(({ ages }) => ages)).toEqual(agesInRings)
      for (const part of parts)
        for (const { ages, found } of byAge)
          for (const age of ages)
            expect(found.map(({ service }) => service.slug)).toEqual(namesIn(id, part === 'utrecht' ? '' : part, age))
    }
  }
})
