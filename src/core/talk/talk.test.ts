import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Service } from '../service'
import { listInRing, rings } from './rings'
import { abouts, listenersFor, personFor, trusts, ways } from './talk'

const { services } = JSON.parse(readFileSync('data/directory.json', 'utf8')) as { services: Service[] }

const everyAnswer = abouts.flatMap((about) => trusts.flatMap((trust) => ways.map((way) => ({ about, trust, way }))))

test.each(everyAnswer)(
  '$about, $trust, $way: ends with a person, and with somebody who listens to a child',
  ({ about, trust, way }) => {
    expect(personFor(trust, about)).toBeTruthy()
    const [first] = listenersFor(about, way, services)
    expect(first?.access).toBe('open')
    expect(first?.minimumAge ?? 0).toBeLessThanOrEqual(8)
    expect(first?.maximumAge ?? 11).toBeGreaterThanOrEqual(11)
    expect(first?.audience).not.toEqual(['adults'])
  },
)

test('who types gets a chat, who calls gets a phone, who wants to see somebody gets help near school or home', () => {
  for (const about of abouts) {
    expect(listenersFor(about, 'type', services)[0]?.formats).toContain('chat')
    expect(listenersFor(about, 'voice', services)[0]?.formats).toContain('phone')
    expect(listenersFor(about, 'face', services)[0]?.layer).toBe('basic-help')
  }
})

test('who knows nobody is sent to school about school and friends, and to the huisarts about all else', () => {
  expect(abouts.filter((about) => personFor('nobody', about) === 'school')).toEqual(['school', 'friends'])
  expect(personFor('teacher', 'home')).toBe('teacher')
})

test('when nobody fits the way, a line for children still listens', () => {
  const lines = services.filter(({ slug }) => slug === 'kindertelefoon')
  expect(listenersFor('home', 'face', lines).map(({ slug }) => slug)).toEqual(['kindertelefoon'])
})

test.each(rings)('the ring $id has help with words for children, and none of another layer', ({ id, layer }) => {
  const found = listInRing(id, services)
  expect(found.length).toBeGreaterThan(0)
  for (const service of found) {
    expect(service.layer).toBe(layer)
    expect(service.texts.some(({ register }) => register === 'child')).toBe(true)
  }
})

test('both teams of specialists, and both of safety, stand in the rings', () => {
  const slugs = rings.flatMap(({ id }) => listInRing(id, services).map(({ slug }) => slug))
  expect(slugs).toEqual(expect.arrayContaining(['koos-utrecht', 'spoor030', 'veilig-thuis', 'save', 'huisarts']))
})
