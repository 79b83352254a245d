import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { dangerLines } from '@/core/escalation/danger-lines'
import { waysIn } from '@/core/escalation/danger-ways'
import { lines } from '@/core/escalation/lines'
import { otherWays } from '@/core/escalation/other-ways'
import { isRoundTheClock } from '@/core/hours/schedule'
import { byPerson } from '@/core/how-true/check-of'
import { howTrue } from '@/core/how-true/how-true'
import { buurten } from '@/core/place/buurten'
import { wijken } from '@/core/place/wijken'
import { coverageOfCity } from '@/core/routing/coverage'
import { type Topic, topics } from '@/core/taxonomy'
import { listAsText, listCallable } from '@/core/way-in/phones'
import { serviceOf, services } from './directory-under-test'

const teams = services.filter(({ kinds, slug }) => kinds.includes('buurtteam') && slug !== 'buurtteams-utrecht')

describe('the directory', () => {
  test.each([
    '112',
    'veilig-thuis',
    'save',
    'koos-utrecht',
    'spoor030',
    'huisarts',
    'jeugdgezondheidszorg',
    'gemeente-utrecht',
    'kindertelefoon',
    '113',
    'jeugdstem',
    ...[
      'binnenstad',
      'de-meern',
      'dichters-en-rivierenwijk',
      'hoograven-tolsteeg',
      'kanaleneiland-noord',
      'kanaleneiland-zuid',
      'leidsche-rijn',
      'lunetten',
      'noordoost',
      'ondiep-pijlsweerd',
      'oost',
      'overvecht-centrum',
      'overvecht-de-gagel',
      'overvecht-spoorzoom',
      'overvecht-vechtzoom',
      'vleuten',
      'west',
      'zuilen',
    ].map((team) => `buurtteam-${team}`),
  ])('keeps the address of %s for ever', (slug) => {
    expect(serviceOf(slug).slug).toBe(slug)
  })

  test('has 18 buurtteams that together own each of the 111 buurten once', () => {
    expect(teams).toHaveLength(18)
    expect(teams.flatMap(({ areas }) => areas.map(({ code }) => code)).sort()).toEqual(
      buurten.map(({ code }) => code).sort(),
    )
  })

  test('gives each wijk one specialist team', () => {
    const owned = ['koos-utrecht', 'spoor030'].flatMap((slug) => serviceOf(slug).areas.map(({ code }) => code))
    expect(owned.sort()).toEqual(wijken.map(({ slug }) => slug).sort())
  })

  test('knows no phone, address or hours of a buurtteam, KOOS or Spoor030, because nobody told', () => {
    for (const { slug, phones, locations, schedules } of [...teams, serviceOf('koos-utrecht'), serviceOf('spoor030')])
      expect({ slug, phones, locations, schedules }).toEqual({ slug, phones: [], locations: [], schedules: [] })
  })

  test('has something about every topic', () => {
    expect(topics.filter((topic) => !services.some((service) => service.topics.includes(topic)))).toEqual([])
  })

  test('has the same numbers as the constants beside the escalation rules', () => {
    for (const { id, numbers } of otherWays.filter(({ id }) => id !== 'neighbour'))
      expect(serviceOf(id).phones.map(({ number }) => number)).toEqual([...numbers])
    for (const { id, number } of dangerLines) expect(serviceOf(id).phones[0]?.number).toBe(number)
    // What is told to be there day and night is.
    for (const { numbers, always } of Object.values(waysIn)) {
      expect(numbers).toContain(always)
      const there = services.filter(({ phones }) => phones.some(({ number }) => number === always))
      expect(
        there.some(({ schedules }) => isRoundTheClock(schedules)),
        always,
      ).toBe(true)
    }
    expect(serviceOf('112').phones[0]?.number).toBe(lines.emergency.number)
    expect(serviceOf('veilig-thuis').phones[0]?.number).toBe(lines.veiligThuis.number)
    expect(serviceOf('gemeente-utrecht').phones[0]?.number).toBe(lines.municipality.number)
    expect(serviceOf('save').phones.map(({ number }) => number)).toEqual([
      lines.veiligThuis.number,
      lines.saveFlevoland.number,
    ])
  })
})

/** What there was for each topic in November 2026: at any age in any wijk at least so many to go to of one's own accord, and in so many wijken something near. */
const covered: Record<Exclude<Topic, 'unsure'>, { least: number; wijkenWithSomethingNear: number }> = {
  parenting: { least: 3, wijkenWithSomethingNear: 2 },
  behaviour: { least: 3, wijkenWithSomethingNear: 0 },
  mood: { least: 2, wijkenWithSomethingNear: 0 },
  school: { least: 7, wijkenWithSomethingNear: 3 },
  'friends-bullying': { least: 2, wijkenWithSomethingNear: 4 },
  separation: { least: 1, wijkenWithSomethingNear: 0 },
  money: { least: 11, wijkenWithSomethingNear: 8 },
  housing: { least: 4, wijkenWithSomethingNear: 1 },
  leisure: { least: 14, wijkenWithSomethingNear: 10 },
  disability: { least: 7, wijkenWithSomethingNear: 1 },
  'addiction-gaming': { least: 1, wijkenWithSomethingNear: 0 },
  identity: { least: 2, wijkenWithSomethingNear: 0 },
  'loss-trauma': { least: 2, wijkenWithSomethingNear: 0 },
  'work-future': { least: 2, wijkenWithSomethingNear: 1 },
  'care-at-home': { least: 2, wijkenWithSomethingNear: 1 },
  'language-newcomer': { least: 8, wijkenWithSomethingNear: 4 },
  pregnancy: { least: 1, wijkenWithSomethingNear: 0 },
  unsafe: { least: 1, wijkenWithSomethingNear: 0 },
}

test('no topic, age or wijk loses help that was there; who takes something away lowers the number here knowingly', () => {
  const cells = coverageOfCity(services)
  for (const [topic, { least, wijkenWithSomethingNear }] of Object.entries(covered)) {
    const here = cells.filter((cell) => cell.topic === topic)
    for (const { wijk, byAge } of here)
      for (const { age, near, city } of byAge)
        expect(near + city, `${topic}, ${age}, ${wijk}`).toBeGreaterThanOrEqual(least)
    expect(here.filter(({ near }) => near > 0).length, topic).toBeGreaterThanOrEqual(wijkenWithSomethingNear)
  }
})

test('as long as no number was checked by a person the README says so, and no longer', () => {
  const { phones } = howTrue(services, undefined, new Date('2026-11-30T12:00:00+01:00'))
  const isChecked = byPerson.some((check) => phones[check] > 0)
  expect(readFileSync('README.md', 'utf8').includes('Nothing was checked by phone yet')).toBe(!isChecked)
})

test('no service has the address of a page of our own in the guide', () => {
  expect(services.filter(({ slug }) => slug === 'gevonden')).toEqual([])
})

describe('a number', () => {
  const now = new Date('2026-11-29T12:00:00+01:00')

  test('that a source states is a button until nobody looked for a year; then it is text, with 14 030 in its place', () => {
    const leergeld = serviceOf('leergeld-utrecht')
    const whileFresh = new Date('2022-11-29T12:00:00+01:00')
    expect(listCallable(leergeld, whileFresh)).toMatchObject([{ number: '030-7370332', of: 'leergeld-utrecht' }])
    expect(listCallable(leergeld, now)).toMatchObject([{ number: '14 030', of: 'gemeente-utrecht' }])
    expect(listAsText(leergeld, now)).toMatchObject([{ number: '030-7370332', because: 'old' }])
  })

  test('for danger, of a line that listens, or of the municipality is a button in ten years too', () => {
    const later = new Date('2036-11-29T12:00:00+01:00')
    const numbersOf = (slug: string, at: Date) => listCallable(serviceOf(slug), at).map(({ number }) => number)
    for (const slug of ['112', 'veilig-thuis', 'politie', '113', 'kindertelefoon', 'gemeente-utrecht']) {
      expect(numbersOf(slug, now), slug).not.toEqual([])
      expect(numbersOf(slug, later), slug).toEqual(numbersOf(slug, now))
    }
  })

  test('that is only dated is text, and a local service then has 14 030 in its place', () => {
    expect(listCallable(serviceOf('jeugdgezondheidszorg'), now)).toMatchObject([
      { number: '14 030', of: 'gemeente-utrecht' },
    ])
    expect(listAsText(serviceOf('jeugdgezondheidszorg'), now)).toMatchObject([{ number: '030-286 3300' }])
  })

  test('of the municipality never stands in place of a national line', () => {
    for (const service of services.filter(({ layer }) => layer === 'line'))
      expect(
        service.areas.some(({ type }) => type === 'country') &&
          listCallable(service, now).some(({ of }) => of === 'gemeente-utrecht'),
        service.slug,
      ).toBe(false)
  })

  test('that is unconfirmed is nowhere', () => {
    const unconfirmed = services.flatMap(({ phones }) =>
      phones.filter(({ evidence }) => evidence.status === 'unconfirmed'),
    )
    for (const service of services)
      for (const { number } of unconfirmed)
        expect([...listCallable(service, now), ...listAsText(service, now)].map((one) => one.number)).not.toContain(
          number,
        )
  })
})

test('whatever stands in the ordinary life of the neighbourhood, or in basic help, is open to all', () => {
  const near = services.filter(({ layer }) => layer === 'social-base' || layer === 'basic-help')
  expect(near.filter(({ access }) => access !== 'open').map(({ slug }) => slug)).toEqual([])
})
