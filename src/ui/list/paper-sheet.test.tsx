import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { lines } from '@/core/escalation/lines'
import { listAsText, listCallableFor } from '@/core/way-in/phones'
import { type Locale, locales } from '@/i18n/languages'
import { wordsIn } from '@/i18n/words'
import { services } from '../../../tests/directory-under-test'
import { PaperSheet } from './paper-sheet'

const now = new Date('2026-11-29T12:00:00+01:00')
const address = 'https://dichtbij.example/nl/l/abcdefghij'

interface Given {
  slugs?: readonly string[]
  locale?: Locale
  address?: string
  code?: string
  writable?: boolean
}

function print({ slugs = ['buurtteam-zuilen'], locale = 'nl', ...given }: Given) {
  const found = slugs.map((slug) => {
    const service = services.find((one) => one.slug === slug)
    if (!service) throw new Error(`${slug} is not there`)
    return { pick: { slug, reason: 'call-first' as const }, service }
  })
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={wordsIn(locale)} timeZone="Europe/Amsterdam">
      <PaperSheet found={found} address={address} code="abcdefghij" now={now} writable={false} {...given} />
    </NextIntlClientProvider>,
  )
}
const textOf = (markup: string) =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')

describe.each(locales)('a sheet of paper in %s', (locale) => {
  test('tells of every help what it is called, why it is there, every number and the website', () => {
    for (const service of services) {
      const text = textOf(print({ slugs: [service.slug], locale }))
      expect(text).toContain(service.name.replace(/\s+/g, ' '))
      expect(text).toContain(wordsIn(locale).list.reasons['call-first'])
      for (const { number } of [...listCallableFor(service, now), ...listAsText(service, now)])
        expect(text, service.slug).toContain(number)
      if (service.website) expect(text).toContain(new URL(service.website).host.replace(/^www\./, ''))
    }
  })

  test('tells whom to ask for at the number of another', () => {
    const { callAndAsk } = wordsIn(locale).service
    expect(textOf(print({ locale })).replaceAll(/ ([,.)])/g, '$1')).toContain(
      callAndAsk.replace('{number}', '14 030').replace('{name}', 'Buurtteam Zuilen'),
    )
  })

  test('has the numbers for danger', () => {
    const text = textOf(print({ slugs: [], locale }))
    expect(text).toContain(lines.emergency.number)
    expect(text).toContain(lines.veiligThuis.number)
  })
})

test('the address stands in letters and as a code for a camera, and the code of the list in fours', () => {
  const markup = print({})
  expect(markup).toContain('class="qr"')
  expect(textOf(markup)).toContain('dichtbij.example/nl/l/abcdefghij')
  expect(textOf(markup)).toContain('abcd efgh ij')
})

test('without an address there is nothing to point a camera at, and without a code none is spoken of', () => {
  expect(print({ address: '' })).not.toContain('class="qr"')
  expect(textOf(print({ address: '' }))).not.toContain(wordsIn('nl').list.paper.scan)
  expect(textOf(print({ code: '' }))).not.toContain(wordsIn('nl').list.paper.code)
})

test('a sheet to write on has two fields on top and one for each help, which nothing can send', () => {
  const slugs = ['buurtteam-zuilen', 'kindertelefoon', 'spoor030']
  const fields = print({ slugs, writable: true }).match(/<(?:textarea|input)[^>]*>/g) ?? []
  expect(fields).toHaveLength(2 + slugs.length)
  for (const field of fields) {
    expect(field).not.toContain(' name=')
    expect(field).toContain('dir="auto"')
    expect(field).toMatch(/ maxLength="(80|200)"/i)
  }
  expect(print({ slugs, writable: true })).not.toContain('<form')
  expect(print({ slugs })).not.toMatch(/<(textarea|input)/)
})
