import { expect, test } from 'vitest'
import { services } from '../../../tests/directory-under-test'
import { makeService } from '../../core/routing/fixture'
import { locales } from '../../i18n/languages'
import { aMoment, askAt, site } from './fixture'
import { sayService } from './say-service'
import { service as schema } from './schemas'
import { speechIn } from './speech'

test('every service of the directory is what the document says, field by field, in every language', () => {
  for (const { slug, name } of services)
    for (const lang of locales) {
      const { status, body, headers } = askAt(`services/${slug}`, { query: `lang=${lang}` })
      expect(status, slug).toBe(200)
      expect(headers['Cache-Control'], slug).toMatch(/^public, /)
      const answer = JSON.parse(body)
      expect(schema.parse(answer), slug).toEqual(answer)
      expect([answer.slug, answer.name, answer.language]).toEqual([slug, name, lang])
    }
})

test('what nobody confirmed is told nowhere, and what is old is no button', () => {
  const seen = (status: 'stated' | 'unconfirmed', date: string) =>
    ({ address: '', date, dateEnd: null, dateBasis: 'stated', status, checked: null, checkedBy: null }) as const
  const evidences = [seen('stated', '2026-10'), seen('stated', '2019'), seen('unconfirmed', '2026-10')]
  const { phones, phonesAsText, locations, schedules } = sayService(
    makeService({
      slug: 'x',
      texts: [
        {
          language: 'nl',
          register: 'plain',
          description: 'Over.',
          applicationProcess: 'Bel.',
          feesDescription: null,
          alert: null,
        },
      ],
      phones: evidences.map((evidence, at) => ({ number: `030 000 00 0${at}`, label: null, evidence })),
      schedules: evidences.map((evidence, at) => ({
        days: ['monday'],
        opens: `0${at}:00`,
        closes: '12:00',
        of: 'phone',
        evidence,
      })),
      locations: evidences.map((evidence, at) => ({
        name: `Weg ${at}`,
        address: null,
        postcode: null,
        buurt: null,
        accessibility: null,
        evidence,
      })),
    }),
    aMoment,
    speechIn('nl', site),
  )
  expect(phones.map(({ number }) => number)).toEqual(['030 000 00 00'])
  expect(phonesAsText.map(({ number }) => number)).toEqual(['030 000 00 01'])
  expect(locations.map(({ text, sure }) => [text, sure === null])).toEqual([
    ['Weg 0', true],
    ['Weg 1', false],
  ])
  expect(schedules.map(({ opens }) => opens)).toEqual(['00:00', '01:00'])
})

test('a service that was renamed is asked for by its new name, in the same language', () => {
  const { status, headers, body } = askAt('services/old-name', { query: 'lang=en' })
  expect([status, body]).toEqual([308, ''])
  expect(headers.Location).toBe(`${site}/api/v1/services/veilig-thuis?lang=en`)
})

test('of one that closed is told what took its place, where something did', () => {
  const told = (slug: string) => {
    const { status, headers, body } = askAt(`services/${slug}`)
    expect([status, headers['Content-Type']]).toEqual([410, 'application/problem+json'])
    return JSON.parse(body)
  }
  expect(told('closed')).toMatchObject({ status: 410, now: { slug: 'huisarts', page: `${site}/nl/gids/huisarts` } })
  expect(told('gone')).toMatchObject({ status: 410, now: null })
})

test.each(['unknown', 'constructor', '__proto__', 'caf%C3%A9', 'VEILIG-THUIS', '%D9%85'])(
  'no service is called %s',
  (slug) => {
    const { status, headers } = askAt(`services/${slug}`)
    expect([status, headers['Content-Type']]).toEqual([404, 'application/problem+json'])
  },
)
