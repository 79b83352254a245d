import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeService } from '../routing/fixture'
import { phoneKey } from '../search/phone-number'
import type { Phone, Service } from '../service'
import { listCallableFor } from '../way-in/phones'
import { smallCardOf } from './card-lines'

const { services } = JSON.parse(readFileSync('data/directory.json', 'utf8')) as { services: Service[] }
const serviceOf = (slug: string) => services.find((one) => one.slug === slug) as Service
const now = new Date('2026-11-29T12:00:00+01:00')
const cardOf = (...slugs: string[]) => smallCardOf(slugs.map(serviceOf), now).lines
const numbersOf = (of: readonly Service[]) => smallCardOf(of, now).lines.map(({ number }) => number)

const { evidence: seen } = makeService({ slug: 'seen' })
const withNumbers = (slug: string, ...numbers: string[]): Service =>
  makeService({ slug, phones: numbers.map((number): Phone => ({ number, label: null, evidence: seen.existence })) })

/** Two real notations of the same number, or of others. */
const notations = ['030-1234567', '030 123 45 67', '+31 30 1234567', '0031301234567', '(030) 1234567', '030-7654321']
const numbers = fc.oneof(
  fc.constantFrom(...notations, '14 030', '14030', '112', '1 1 2', '0800-2000', '08002000', ''),
  fc.string({ maxLength: 12 }),
)
const picks = fc.uniqueArray(fc.constantFrom(...services), { maxLength: 20, selector: ({ slug }) => slug })

describe('a small card', () => {
  test('says once whom to ask for at the number of the municipality', () => {
    expect(cardOf('buurtteam-zuilen', 'kindertelefoon', 'buurtteam-op-school')).toEqual([
      { number: '14 030', askFor: [serviceOf('buurtteam-zuilen').name, serviceOf('buurtteam-op-school').name] },
      { number: '0800-0432', askFor: [] },
      { number: '112', askFor: [] },
    ])
  })

  test('says the number of the municipality once, whoever is behind it and whether it is its own', () => {
    expect(cardOf('gemeente-utrecht', 'voedselbank-zuilen', 'buurtteam-zuilen')).toEqual([
      { number: '14 030', askFor: [serviceOf('buurtteam-zuilen').name] },
      { number: '112', askFor: [] },
    ])
  })

  test('knows a number in every notation', () => {
    expect(numbersOf(notations.map((number, index) => withNumbers(`s${index}`, number)))).toEqual([
      '030-1234567',
      '030-7654321',
      '112',
    ])
  })

  test('has 112 once and last, also where it was picked first', () => {
    expect(cardOf('112', 'kindertelefoon').map(({ number }) => number)).toEqual(['0800-0432', '112'])
    expect(cardOf()).toEqual([{ number: '112', askFor: [] }])
  })

  test('has five numbers beside 112, and tells how many it leaves out', () => {
    const six = withNumbers('six', ...[1, 2, 3, 4, 5, 6].map((digit) => `030-000000${digit}`))
    expect(numbersOf([six])).toHaveLength(6)
    expect(smallCardOf([six], now).left).toBe(1)
    expect(smallCardOf([{ ...six, phones: six.phones.slice(1) }], now).left).toBe(0)
  })

  test('names two at most', () => {
    const teams = services.filter(({ kinds }) => kinds.includes('buurtteam'))
    expect(smallCardOf(teams.slice(0, 2), now).lines[0]?.askFor).toHaveLength(2)
    expect(smallCardOf(teams, now).lines[0]?.askFor).toHaveLength(2)
  })

  test('does not name what answers a danger, nor what has a number of its own', () => {
    const [team] = services.filter(({ kinds }) => kinds.includes('buurtteam'))
    const told = { ...(team as Service), kinds: ['buurtteam', 'safety-advice'] as Service['kinds'] }
    const own = { ...withNumbers('own', '030-1234567'), kinds: ['buurtteam'] as Service['kinds'] }
    for (const service of [told, own, makeService({ slug: 'no kinds', kinds: [] })])
      expect(smallCardOf([service], now).lines.flatMap(({ askFor }) => askFor)).toEqual([])
    expect(smallCardOf([{ ...told, kinds: ['buurtteam'] }], now).lines[0]?.askFor).toEqual([told.name])
  })
})

describe('of every service of the directory a card', () => {
  test.each(services.map((service) => [service.slug, service] as const))('%s', (_, service) => {
    const { lines } = smallCardOf([service], now)
    const callable = listCallableFor(service, now)
    const named = lines.flatMap(({ askFor }) => askFor)
    expect(lines.at(-1)).toEqual({ number: '112', askFor: [] })
    // Whatever may be called is on it.
    for (const { number } of callable) expect(lines.map((line) => phoneKey(line.number))).toContain(phoneKey(number))
    // Only a team or the care for all children has a name, and only behind the number of the municipality.
    for (const name of named) expect(name).toMatch(/^(Buurtteams? |Jeugdgezondheidszorg)/)
    expect(lines.every(({ number, askFor }) => askFor.length === 0 || number === '14 030')).toBe(true)
    if (/^Buurtteam/.test(service.name) && callable.length > 0) expect(named).toEqual([service.name])
  })

  test('names nothing that people are ashamed or afraid of', () => {
    const named = smallCardOf(services, now).lines.flatMap(({ askFor }) => askFor)
    const each = services.flatMap((service) => smallCardOf([service], now).lines.flatMap(({ askFor }) => askFor))
    expect([...named, ...each].join()).not.toMatch(
      /geweld|veilig|seks|schuld|geld|voedsel|verslav|opvang|zwanger|112|113/i,
    )
  })
})

describe('whatever is picked', () => {
  test('no number stands on a card twice, and 112 is last', () => {
    fc.assert(
      fc.property(picks, (some) => {
        const keys = numbersOf(some).map(phoneKey)
        expect(new Set(keys).size).toBe(keys.length)
        expect(keys.at(-1)).toBe('112')
        expect(keys.length).toBeLessThanOrEqual(6)
      }),
    )
  })

  test('no number stands there twice in another notation, and none without digits', () => {
    fc.assert(
      fc.property(fc.array(fc.array(numbers, { maxLength: 3 }), { maxLength: 8 }), (some) => {
        const keys = numbersOf(some.map((of, index) => withNumbers(`s${index}`, ...of))).map(phoneKey)
        expect(new Set(keys).size).toBe(keys.length)
        expect(keys).not.toContain('')
        expect(keys.at(-1)).toBe('112')
      }),
    )
  })
})
