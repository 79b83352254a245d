import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { makeService } from '@/core/routing/fixture'
import type { Evidence, Service } from '@/core/service'
import type { Locale } from '@/i18n/languages'
import { wordsIn } from '@/i18n/words'
import { services } from '../../../tests/directory-under-test'
import { Contact } from './contact'
import { OnPaper } from './on-paper'
import { SureLine } from './sure-line'

const words = wordsIn('nl')
const now = new Date('2026-11-29T12:00:00+01:00')

const print = (part: ReactNode, locale: Locale = 'nl') =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={wordsIn(locale)} timeZone="Europe/Amsterdam">
      {part}
    </NextIntlClientProvider>,
  )
const textOf = (markup: string) => markup.replace(/<[^>]+>/g, '').replaceAll('\u00a0', ' ')

test.each([
  ['politie', true],
  ['mind-hulplijn', true],
  ['kindertelefoon', false],
  ['veilig-thuis', false],
])('beside the numbers of %s stands that calling is charged: %s', (slug, expected) => {
  const service = services.find((one) => one.slug === slug)
  if (!service) throw new Error(`${slug} is not there`)
  expect(print(<Contact service={service} now={now} />).includes(words.service.charged)).toBe(expected)
})

const text = {
  language: 'nl',
  register: 'plain',
  description: 'Wat het doet.',
  applicationProcess: 'Bel 14 030.',
  feesDescription: null,
  alert: null,
} as const

describe('a number that is too old', () => {
  const evidence: Evidence = {
    address: 'a page',
    date: '2022-03',
    dateEnd: null,
    dateBasis: 'stated',
    status: 'stated',
    checked: null,
    checkedBy: null,
  }
  const checked = { checked: '2024-10-03', checkedBy: 'organization' } as const
  const withNumber = (of: Partial<Evidence>, parts: Partial<Service> = {}) =>
    makeService({
      slug: 'help',
      texts: [text],
      phones: [{ number: '030-1234567', label: null, evidence: { ...evidence, ...of } }],
      ...parts,
    })

  test.each<[string, Partial<Evidence>, string, string]>([
    [
      'since when it is known, and that nobody looked lately',
      {},
      '030-1234567. Dit nummer is van maart 2022. Niemand heeft het de laatste tijd nagekeken.',
      '030-1234567. This phone number is from March 2022. Nobody has checked it lately.',
    ],
    [
      'that nobody knows since when',
      { date: null, dateBasis: 'unknown' },
      '030-1234567. We weten niet van wanneer dit nummer is. Niemand heeft het de laatste tijd nagekeken.',
      '030-1234567. We do not know how old this number is. Nobody has checked it lately.',
    ],
    [
      'when and by whom it was checked last',
      checked,
      '030-1234567. Dit nummer is nagekeken op 3 oktober 2024 door de organisatie zelf. Daarna niet meer.',
      '030-1234567. This number was checked on 3 October 2024 by the organisation itself, and not since.',
    ],
  ])('is no button and says %s', (_, of, dutch, english) => {
    const service = withNumber(of)
    for (const part of [
      <Contact key="a" service={service} now={now} />,
      <OnPaper key="b" service={service} now={now} />,
    ]) {
      expect(textOf(print(part))).toContain(dutch)
      expect(textOf(print(part, 'en'))).toContain(english)
      expect(print(part)).not.toContain('tel:0301234567')
    }
    expect(print(<Contact service={service} now={now} />)).toContain('tel:14030')
  })

  test.each<[string, Partial<Evidence>, string]>([
    ['of when it is', {}, 'Het nummer 030-1234567 is van maart 2022.'],
    [
      'when it was checked last',
      checked,
      'Het nummer 030-1234567 is nagekeken op 3 oktober 2024 door de organisatie zelf.',
    ],
  ])('stays a button where help must stay reachable, alone, and the line below says %s', (_, of, said) => {
    const service = withNumber(of, { layer: 'line' })
    const button = print(<Contact service={service} now={now} />)
    expect(button).toContain('tel:0301234567')
    expect(textOf(button)).toBe('Bel 030-1234567')
    expect(textOf(print(<SureLine service={service} now={now} />))).toContain(said)
  })

  test('stays a button there without a word where all else is as old', () => {
    const service = withNumber({}, { layer: 'line' })
    const [phone] = service.phones
    const existence = phone?.evidence ?? service.evidence.existence
    const alike = { ...service, evidence: { ...service.evidence, existence } }
    expect(textOf(print(<SureLine service={alike} now={now} />))).not.toContain('030-1234567')
  })

  test('stays a button there without a word where nobody knows of when it is', () => {
    const service = withNumber({ date: null }, { layer: 'safety' })
    const markup = print(<Contact service={service} now={now} />)
    expect(markup).toContain('tel:0301234567')
    expect(textOf(markup)).toBe('Bel 030-1234567')
    expect(textOf(print(<SureLine service={service} now={now} />))).not.toContain('030')
  })

  test('leaves the website as the button that stands out where no other number stands in', () => {
    const areas = [{ type: 'country' as const, code: 'nederland' }]
    const service = withNumber({}, { areas, website: 'https://help.example/' })
    expect(print(<Contact service={service} now={now} main />)).toContain(
      '<a class="button button-main" href="https://help.example/"',
    )
  })

  test('that is not too old says nothing of its age', () => {
    expect(textOf(print(<Contact service={withNumber({ date: '2026-03' })} now={now} />))).toBe('Bel 030-1234567')
  })
})
