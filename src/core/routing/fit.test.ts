import { describe, expect, test } from 'vitest'
import { findPlace } from '../place/place'
import type { ServiceArea } from '../service'
import { fitsAge, fitsAsker, keepNearestTeams, reaches, yearsOfKind } from './fit'
import { makeService } from './fixture'

describe('an age', () => {
  const upTo17 = makeService({ slug: 'a', minimumAge: 8, maximumAge: 17 })
  test.each([
    ['pregnant', false],
    ['0-3', false],
    ['4-11', true],
    ['16-17', true],
    ['18-23', false],
    [undefined, true],
  ] as const)('%s fits 8 to 17: %s', (age, fits) => {
    expect(fitsAge(upTo17, { who: 'parent', age })).toBe(fits)
  })

  test('is inclusive at its end', () => {
    expect(fitsAge(makeService({ slug: 'a', maximumAge: 18 }), { who: 'parent', age: '18-23' })).toBe(true)
  })

  test('keeps those who are grown up away from playgrounds, though no source says so', () => {
    const playground = makeService({ slug: 'a', kinds: ['playground'] })
    expect(fitsAge(playground, { who: 'youth', age: '18-23' })).toBe(false)
    expect(fitsAge(playground, { who: 'parent', age: '4-11' })).toBe(true)
    expect(fitsAge(playground, { who: 'youth', age: '12-15' })).toBe(true)
    expect(fitsAge(playground, { who: 'youth', age: '16-17' })).toBe(false)
    expect(yearsOfKind.playground).toEqual([0, 13])
  })
})

test('what is for adults only fits a parent and a young adult, not a child', () => {
  const line = makeService({ slug: 'a', audience: ['adults'] })
  expect(fitsAsker(line, { who: 'parent', age: '4-11' })).toBe(true)
  expect(fitsAsker(line, { who: 'youth', age: '18-23' })).toBe(true)
  expect(fitsAsker(line, { who: 'youth', age: '16-17' })).toBe(false)
  expect(fitsAsker(line, { who: 'youth', age: undefined })).toBe(false)
})

describe('a place', () => {
  const area = (type: ServiceArea['type'], code: string) => ({ areas: [{ type, code }] })
  const country = makeService({ slug: 'country', ...area('country', 'nederland') })
  const city = makeService({ slug: 'city', ...area('municipality', 'utrecht') })
  const zuid = makeService({ slug: 'zuid', ...area('wijk', 'zuid') })
  const team = makeService({ slug: 'team', kinds: ['buurtteam'], ...area('buurt', 'BU03440711') })
  const playground = makeService({ slug: 'playground', kinds: ['playground'], ...area('buurt', 'BU03440711') })
  const specialist = makeService({ slug: 'specialist', kinds: ['specialist-team'], ...area('wijk', 'zuid') })
  const all = [country, city, zuid, team, playground, specialist]
  test.each([
    ['Lunetten', ['country', 'city', 'zuid', 'team', 'playground', 'specialist']],
    ['Hoograven', ['country', 'city', 'zuid', 'playground', 'specialist']],
    ['Overvecht', ['country', 'city']],
    ['3523', ['country', 'city', 'specialist']],
    ['1012', ['country']],
    ['', ['country', 'city', 'specialist']],
    ['3500', ['country', 'city', 'specialist']],
  ])('“%s” is reached by %s', (text, slugs) => {
    expect(all.filter((service) => reaches(service, findPlace(text))).map(({ slug }) => slug)).toEqual(slugs)
  })

  test('with a team of its own leaves out the entry for all teams', () => {
    const general = makeService({ slug: 'general', kinds: ['buurtteam'], ...area('municipality', 'utrecht') })
    expect(keepNearestTeams([general, team, city])).toEqual([team, city])
    expect(keepNearestTeams([general, city])).toEqual([general, city])
  })
})
