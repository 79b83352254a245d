import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Content, Json } from '@/core/facts/facts'
import { factsOf } from '@/core/facts/facts'
import { keptFacts } from '@/core/facts/kept-fact'
import { changesBetween } from '@/core/facts/merge'
import { problemsIn } from '../../store/files/organization-files'
import { askedOf } from './asked-of'
import { toDutch } from './dutch-problem'
import { type Field, isRows, valueAt } from './field'
import { shownOf, withFact } from './read-fact'

const folder = 'prisma/organizations'
const contents = readdirSync(folder).map((name) => parse(readFileSync(`${folder}/${name}`, 'utf8')) as Content)
type Service = Content['services'][number]

/** What a browser sends of a form that nobody touched. */
function untouched(service: Service, fact: (typeof keptFacts)[number]): URLSearchParams {
  const form = new URLSearchParams()
  const values = shownOf(service, fact)
  const add = (field: Field, place: string) => {
    const value = valueAt(values, place)
    if (field.as === 'yes-no') return value === true ? form.append(place, 'yes') : undefined
    if (field.as === 'some') {
      for (const one of Array.isArray(value) ? value : []) form.append(place, String(one))
      return
    }
    if (Array.isArray(value)) return form.append(place, value.join('; '))
    const first = field.as === 'one' ? field.options?.[0]?.[0] : ''
    return form.append(place, String(value ?? first ?? '').replaceAll('\n', '\r\n'))
  }
  for (const asked of askedOf[fact]) {
    if (!isRows(asked)) add(asked, asked.name)
    else {
      const present = values[asked.rows]
      const count = (Array.isArray(present) ? present.length : 0) + asked.more
      form.append(`${asked.rows}.count`, String(count))
      for (let index = 0; index < count; index++)
        for (const field of asked.fields) add(field, `${asked.rows}.${index}.${field.name}`)
    }
  }
  return form
}

describe('a form of a fact', () => {
  test.each(keptFacts)('that nobody touched changes nothing, in any partner file: %s', (fact) => {
    for (const content of contents)
      for (const service of content.services) {
        const after = { ...content, services: [withFact(service, fact, untouched(service, fact))] }
        const before = { ...content, services: [service] }
        expect(changesBetween(factsOf(before), factsOf(after)), service.slug).toEqual([])
      }
  })

  test('takes anything, and whatever it makes the file format reads or names in Dutch', () => {
    const [content] = contents
    const [service] = content?.services ?? []
    if (!content || !service) throw new Error('There is one.')
    const names = keptFacts.flatMap((fact) =>
      askedOf[fact].flatMap((asked) =>
        isRows(asked)
          ? [`${asked.rows}.count`, ...asked.fields.map(({ name }) => `${asked.rows}.0.${name}`)]
          : asked.name,
      ),
    )
    const field = fc.constantFrom(...names, '__proto__', 'constructor', 'phones.__proto__.x', 'slug')
    const value = fc.oneof(
      fc.constantFrom('', '1', '99999999999', '-1', '<b>', 'open', 'BU03440832', 'Kees', '030 123'),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...keptFacts),
        fc.array(fc.tuple(field, value), { maxLength: 15 }),
        (fact, fields) => {
          const changed = withFact(service, fact, new URLSearchParams(fields))
          expect(changed.slug).toBe(service.slug)
          expect(Object.getPrototypeOf(changed)).toBe(Object.prototype)
          for (const problem of problemsIn({ ...content, services: [changed] } as unknown as Content))
            expect(toDutch(problem).message).toMatch(/^(?!Dit past niet)[A-ZÉ].*\.$/s)
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('keeps where a number was seen when only its label changes, and forgets a number that is emptied', () => {
    const service = {
      slug: 'x',
      phones: [{ number: '030-1', source: 'site' }, { number: '030-2' }],
    } as unknown as Service
    const form = new URLSearchParams({
      'phones.count': '3',
      'phones.0.number': '030-1',
      'phones.0.label': 'op woensdag',
      'phones.1.number': '',
      'phones.2.number': ' 030-3 ',
    })
    expect(withFact(service, 'phones', form).phones as Json).toEqual([
      { source: 'site', number: '030-1', label: 'op woensdag' },
      { number: '030-3' },
    ])
  })

  test('of hours is either round the clock or a list', () => {
    const service = { slug: 'x', hours: 'round-the-clock', hoursSource: 'site' } as unknown as Service
    expect(withFact(service, 'hours', new URLSearchParams({ roundTheClock: 'yes' }))).toEqual(service)
    const form = new URLSearchParams({
      'hours.count': '1',
      'hours.0.days': 'monday',
      'hours.0.opens': '09:00',
      'hours.0.closes': '10:00',
      'hours.0.of': 'phone',
    })
    expect(withFact(service, 'hours', form)).toEqual({
      slug: 'x',
      hours: [{ days: ['monday'], opens: '09:00', closes: '10:00', of: 'phone' }],
    })
  })
})
