import { expect, test } from 'vitest'
import { services as real } from '../../../tests/directory-under-test'
import { monthsUntilStale } from '../freshness/bounds'
import { freshnesses } from '../freshness/freshness'
import { wijkSlugs } from '../place/wijken'
import { doneOf } from '../report/done'
import { doorIn, makeService } from '../routing/fixture'
import type { Evidence, Phone, Service } from '../service'
import { ageBands } from '../triage/answers'
import { topicsFor } from '../triage/topics-for'
import { askedTheOrganization } from './check-of'
import { factKinds, saidOf } from './count-facts'
import { howTrue } from './how-true'

const now = new Date('2026-11-30T12:00:00+01:00')
const seen: Evidence = {
  address: 'https://voorbeeld.nl',
  date: null,
  dateEnd: null,
  dateBasis: 'stated',
  status: 'stated',
  checked: null,
  checkedBy: null,
}
const on = (date: string | null, more: Partial<Evidence> = {}): Evidence => ({ ...seen, date, ...more })
const phone = (evidence: Evidence): Phone => ({ number: '030 123 45 67', label: null, evidence })
const of = (services: readonly Service[], at = now) => howTrue(services, undefined, at)
const rowOf = (fact: string, services: readonly Service[], at = now) =>
  of(services, at).facts.find((row) => row.fact === fact)
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
const oneOf = (...phones: Evidence[]) => makeService({ slug: 'one', phones: phones.map(phone) })

test('of an empty directory there is a row for every kind, with nothing in it', () => {
  const { facts, phones, done, notNear } = of([])
  expect(facts.map(({ fact }) => fact)).toEqual(Object.keys(monthsUntilStale))
  for (const { total, by } of facts) expect([total, ...Object.values(by)]).toEqual([0, 0, 0, 0, 0])
  expect(phones).toEqual({ asked: 0, organization: 0, read: 0, nobody: 0 })
  expect(done).toBeUndefined()
  expect(notNear).toMatchObject({ everywhere: [], somewhere: [] })
  expect(notNear.nothing).toHaveLength(notNear.nowhere.length * wijkSlugs.length)
})

test.each([
  ['a made-up directory', [oneOf(on('2026-11-01'), on(null), on('2020')), makeService({ slug: 'two' })]],
  ['the real one', real],
])('every fact is counted once: %s', (_, services) => {
  const { facts, phones } = of(services)
  for (const { total, by } of facts) expect(sum(Object.values(by))).toBe(total)
  expect(sum(facts.map(({ total }) => total))).toBe(services.flatMap(saidOf).length)
  expect(sum(Object.values(phones))).toBe(facts.find(({ fact }) => fact === 'phone')?.total)
})

test('what is said is a fact of its own, with the source of the service where it has none', () => {
  const whole = makeService({
    slug: 'whole',
    minimumAge: 4,
    free: true,
    website: 'https://voorbeeld.nl',
    phones: [phone(on('2026-11-01')), phone(on('2026-11-01'))],
    schedules: [{ days: ['monday'], opens: '09:00', closes: '17:00', of: 'door', evidence: on('2026-11-01') }],
    locations: [doorIn('BU03440111')],
    evidence: { existence: on(null), fees: on('2026-11-01') },
  })
  const count = (service: Service) => factKinds.map((fact) => [fact, rowOf(fact, [service])?.total])
  expect(Object.fromEntries(count(whole))).toEqual({
    existence: 1,
    ages: 1,
    areas: 1,
    access: 1,
    fees: 1,
    website: 1,
    phone: 2,
    hours: 1,
    location: 1,
  })
  expect(rowOf('fees', [whole])?.by.fresh).toBe(1)
  expect(rowOf('ages', [whole])?.by.unknown).toBe(1)
  const bare = makeService({ slug: 'bare', areas: [] })
  expect(Object.fromEntries(count(bare))).toEqual({
    existence: 1,
    access: 1,
    ages: 0,
    areas: 0,
    fees: 0,
    website: 0,
    phone: 0,
    hours: 0,
    location: 0,
  })
})

test('a fact without a date is of unknown age, and counted', () => {
  const nobodyKnows = [on(null), on('2026-11-01', { dateBasis: 'unknown' })]
  expect(rowOf('phone', [oneOf(...nobodyKnows)])).toMatchObject({ total: 2, by: { unknown: 2 } })
})

test.each([
  ['2025-12-01', 'due'],
  ['2025-11-30', 'stale'],
  ['2026-11-30', 'fresh'],
])('a number of %s is %s', (date, freshness) => {
  expect(rowOf('phone', [oneOf(on(date))])?.by).toMatchObject({ [freshness]: 1 })
})

test('a day is one in Utrecht: at midnight there a fact becomes old', () => {
  const services = [oneOf(on('2025-12-01'))]
  const [before, after] = [new Date('2026-11-30T22:59:59Z'), new Date('2026-11-30T23:00:00Z')]
  expect([of(services, before).day, of(services, after).day]).toEqual(['2026-11-30', '2026-12-01'])
  expect(rowOf('phone', services, before)?.by.due).toBe(1)
  expect(rowOf('phone', services, after)?.by.stale).toBe(1)
})

test.each<[string, Evidence, string]>([
  ['nobody looked again', on('2026-01-01'), 'nobody'],
  ['the organization was asked', on('2026-11-01', asked('editors')), 'asked'],
  [
    'the organization was asked once, and somebody else looked later',
    on('2025-11-01', { ...asked('editors'), checked: '2026-11-01' }),
    'read',
  ],
  [
    'the organization said so itself',
    on('2026-11-01', { ...by('organization'), address: 'De organisatie zelf' }),
    'organization',
  ],
  ['the organization said that what a page told is still so', on('2022', by('organization')), 'organization'],
  ['the organization read it on a page that day', on('2026-11-01', by('organization')), 'read'],
  ['an editor read it on a page', on('2026-11-01', by('editors')), 'read'],
  [
    'an editor looked, and did not say where',
    on('2022', { ...by('editors'), address: 'Nagekeken door de redactie' }),
    'read',
  ],
  ['the municipality looked', on('2022', by('municipality')), 'read'],
])('a number is of who checked it: %s', (_, evidence, check) => {
  expect(of([oneOf(evidence)]).phones).toMatchObject({ [check]: 1 })
})

function by(checkedBy: NonNullable<Evidence['checkedBy']>) {
  return { checked: '2026-11-01', checkedBy }
}
function asked(checkedBy: NonNullable<Evidence['checkedBy']>) {
  return { ...by(checkedBy), address: askedTheOrganization }
}

const inWijken = (slug: string, wijken: readonly string[], parts: Partial<Service> = {}) =>
  makeService({ slug, topics: ['money'], areas: wijken.map((code) => ({ type: 'wijk', code })), ...parts })

test.each([
  ['an empty directory', []],
  ['one service in one wijk', [inWijken('one', ['oost'])]],
  ['the real directory', real],
])('each topic at each age at which one asks about it stands in one place: %s', (_, services) => {
  const { everywhere, nowhere, somewhere, wijken } = of(services).notNear
  const keys = [...everywhere, ...nowhere, ...somewhere].map(({ topic, age }) => `${topic} ${age}`)
  const all = ageBands.flatMap((age) =>
    topicsFor(age).flatMap((topic) => (topic === 'unsure' ? [] : `${topic} ${age}`)),
  )
  expect(keys.toSorted()).toEqual(all.toSorted())
  expect(wijken.map(({ wijk }) => wijk)).toEqual(wijkSlugs)
  for (const ask of somewhere) {
    const without = wijken.filter(({ missing }) =>
      missing.some((one) => one.topic === ask.topic && one.age === ask.age),
    )
    expect(without.length).toBeGreaterThan(0)
    expect(without.length).toBeLessThan(wijkSlugs.length)
  }
})

test('a wijk that has nothing misses all that another one has; the buurtteam does not count', () => {
  const near = inWijken('near', wijkSlugs.slice(1))
  const { somewhere, wijken } = of([near, inWijken('team', [wijkSlugs[0] ?? ''], { kinds: ['buurtteam'] })]).notNear
  expect(somewhere).toHaveLength(ageBands.length)
  expect(wijken.map(({ missing }) => missing.length)).toEqual([ageBands.length, ...wijkSlugs.slice(1).map(() => 0)])
})

test('what is for some ages only is missing at the others nowhere, not in a wijk', () => {
  const { somewhere, nowhere, nothing } = of([inWijken('teens', ['oost'], { minimumAge: 12, maximumAge: 15 })]).notNear
  expect(somewhere).toEqual([{ topic: 'money', age: '12-15' }])
  expect(nowhere).toContainEqual({ topic: 'money', age: '16-17' })
  expect(nothing).toContainEqual({ topic: 'money', age: '12-15', wijk: 'west' })
  expect(nothing).not.toContainEqual({ topic: 'money', age: '12-15', wijk: 'oost' })
})

test('what is there for the whole city is near nowhere, and not nothing', () => {
  const { nowhere, nothing } = of([makeService({ slug: 'city', topics: ['money'] })]).notNear
  expect(nowhere).toContainEqual({ topic: 'money', age: '4-11' })
  expect(nothing.filter(({ topic }) => topic === 'money')).toEqual([])
})

test('what was done with reports is what its own page counts', () => {
  const done = doneOf([{ serviceSlug: 'one', at: now, handledAt: now, outcome: 'changed' }])
  expect(howTrue([], done, now).done).toBe(done)
})

test('every freshness has its column', () => {
  for (const { by: row } of of(real).facts) expect(Object.keys(row)).toEqual([...freshnesses])
})
