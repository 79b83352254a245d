import { readFileSync } from 'node:fs'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createTranslator, IntlProvider } from 'use-intl'
import { describe, expect, test } from 'vitest'
import { askedTheOrganization, byPerson } from '@/core/how-true/check-of'
import { howTrue } from '@/core/how-true/how-true'
import { legendOf, shadeOf } from '@/core/how-true/shade'
import { wijken, wijkSlugs } from '@/core/place/wijken'
import { doneOf } from '@/core/report/done'
import { makeService } from '@/core/routing/fixture'
import type { Service } from '@/core/service'
import { type Locale, locales } from '@/i18n/languages'
import { wordsIn } from '@/i18n/words'
import { services as real } from '../../../tests/directory-under-test'
import { contrast, leastContrast } from '../look/contrast'
import { readTokens } from '../look/read-tokens'
import { listFigures } from './figures'
import { HowTrueView } from './how-true-view'
import { percents } from './near-section'
import { NotNearPicture, paperPaint } from './not-near-picture'

const now = new Date('2026-11-30T12:00:00+01:00')
const print = (part: ReactNode, locale: Locale = 'nl') =>
  renderToStaticMarkup(
    <IntlProvider locale={locale} messages={wordsIn(locale)} timeZone="Europe/Amsterdam">
      {part}
    </IntlProvider>,
  )
const textOf = (html: string) => html.replaceAll(/<[^>]*>/g, '')
const evidence = { ...makeService({ slug: 'x' }).evidence.existence }
const oneInOost = makeService({
  slug: 'one',
  topics: ['money'],
  areas: [{ type: 'wijk', code: 'oost' }],
  phones: [{ number: '14 030', label: null, evidence }],
})

/** The rows of a table of the page: what stands before each, and its numbers without their share. */
const rowsOf = (html: string, id: string): [name: string, ...numbers: number[]][] => {
  const [, table = ''] = new RegExp(`<table aria-labelledby="${id}">(.*?)</table>`, 's').exec(html) ?? []
  return [...table.matchAll(/<tr><th scope="row">(.*?)<\/th>(.*?)<\/tr>/gs)].map(([, name = '', cells = '']) => [
    textOf(name),
    ...[...cells.matchAll(/<td>(\d+)/g)].map(([, number]) => Number(number)),
  ])
}
/** The names and numbers of a map. */
const mapOf = (html: string) =>
  [...html.matchAll(/<text class="map-name[^>]*>(.*?)<\/text><text class="map-number[^>]*>(\d+)<\/text>/gs)].map(
    ([, name = '', number]) => [textOf(name), Number(number)] as const,
  )

describe.each<[string, readonly Service[]]>([
  ['the real directory', real],
  ['one service in one wijk', [oneInOost]],
])('of %s', (_, services) => {
  const said = howTrue(services, undefined, now)

  test.each(locales)('page, table and picture say the same in %s', (locale) => {
    const page = print(<HowTrueView howTrue={said} site="" />, locale)
    const picture = print(<NotNearPicture howTrue={said} />, locale)
    const t = createTranslator({ locale, messages: wordsIn(locale) })
    const [, ...figures] = listFigures(said, t)
    const inFigures = (part: Parameters<typeof t>[0], what?: string) =>
      figures.filter(([, one, name]) => one === t(part as never) && (what === undefined || name === what))
    const sum = (rows: typeof figures) => rows.reduce((all, row) => all + Number(row[4]), 0)

    const near = rowsOf(page, 'not-near-table')
    expect(near.map(([name]) => name).slice(0, -1)).toEqual(wijken.map(({ name }) => name))
    for (const [name, ...numbers] of near.slice(0, -1)) {
      const all = numbers.pop()
      expect(numbers.reduce((one, other) => one + other, 0)).toBe(all)
      expect(sum(inFigures('howTrue.parts.near', name))).toBe(all)
      for (const drawn of [page, picture]) expect(mapOf(drawn)).toContainEqual([name, all])
    }
    expect(near.at(-1)?.at(-1)).toBe(said.notNear.somewhere.length)

    const facts = rowsOf(page, 'facts')
    expect(sum(inFigures('howTrue.parts.facts'))).toBe(facts.at(-1)?.at(-1))
    for (const [, ...numbers] of facts) {
      const all = numbers.pop()
      expect(numbers.reduce((one, other) => one + other, 0)).toBe(all)
    }
    const phones = rowsOf(page, 'phones')
    expect(sum(inFigures('howTrue.parts.phones'))).toBe(phones.at(-1)?.at(-1))
    for (const [, , , , count, total] of figures) if (total !== null) expect(count).toBeLessThanOrEqual(Number(total))
  })

  test('each picture names each wijk once', () => {
    for (const html of [print(<NotNearPicture howTrue={said} />), print(<HowTrueView howTrue={said} site="" />)])
      expect(
        mapOf(html)
          .map(([name]) => name)
          .toSorted(),
      ).toEqual(wijken.map(({ name }) => name).toSorted())
  })
})

test('the picture is a file by itself: it tells its day, its source and the licence of the wijken, and needs no style', () => {
  const picture = print(<NotNearPicture howTrue={howTrue(real, undefined, now)} />)
  expect(picture).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox=/)
  for (const word of ['30 november 2026', 'CBS/Kadaster', 'CC BY 4.0', 'Dichtbij'])
    expect(textOf(picture)).toContain(word)
  expect(picture).not.toMatch(/var\(|color-mix|<style|href=|<script|url\(/)
})

test('where wijken do not differ there is a sentence and no map', () => {
  const page = print(<HowTrueView howTrue={howTrue([], undefined, now)} site="" />)
  expect(page).toContain(wordsIn('nl').howTrue.near.alike)
  expect(mapOf(page)).toEqual([])
})

test.each([
  [0, 'nobody'],
  [1, 'one'],
  [3, 'three'],
])('that %i numbers were checked by a person is counted, not written down', (count) => {
  const checked = { ...evidence, date: '2022', checked: '2026-11-01', checkedBy: 'organization' as const }
  const phones = [0, 1, 2].map((at) => ({ number: '14 030', label: null, evidence: at < count ? checked : evidence }))
  const said = howTrue([makeService({ slug: 'one', phones })], undefined, now)
  expect(byPerson.reduce((all, check) => all + said.phones[check], 0)).toBe(count)
  const t = createTranslator({ locale: 'nl', messages: wordsIn('nl') })
  expect(print(<HowTrueView howTrue={said} site="" />)).toContain(t('howTrue.phones.person', { count, total: 3 }))
  expect(print(<HowTrueView howTrue={said} site="" />)).toContain(t('howTrue.phones.asked', { count: 0 }))
})

test('a number that was asked for by phone is told as one', () => {
  const on = '2026-11-01'
  const asked = { ...evidence, address: askedTheOrganization, date: on, checked: on, checkedBy: 'editors' as const }
  const phones = [{ number: '14 030', label: null, evidence: asked }]
  const page = print(<HowTrueView howTrue={howTrue([makeService({ slug: 'one', phones })], undefined, now)} site="" />)
  const t = createTranslator({ locale: 'nl', messages: wordsIn('nl') })
  expect(page).toContain(t('howTrue.phones.asked', { count: 1 }))
  expect(page).not.toContain(t('howTrue.phones.asked', { count: 0 }))
})

test('without reports, and without a change, it says that there are no days to count', () => {
  const { nothing, unchanged } = wordsIn('nl').howTrue.days
  const open = { serviceSlug: null, at: now, handledAt: null, outcome: null }
  const pageOf = (done: ReturnType<typeof doneOf>) => print(<HowTrueView howTrue={howTrue([], done, now)} site="" />)
  expect(pageOf(undefined)).toContain(nothing)
  expect(pageOf(doneOf([open]))).toContain(unchanged)
  const changed = pageOf(doneOf([open, { ...open, handledAt: new Date(+now + 3 * 86_400_000), outcome: 'changed' }]))
  expect(changed).not.toContain(unchanged)
  expect(rowsOf(changed, 'by-month')).toEqual([['november 2026', 2, 1, 3]])
})

test('from another site its links lead to the public one', () => {
  const page = print(<HowTrueView howTrue={howTrue([], undefined, now)} site="https://dichtbij.example" />)
  const links = [...page.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)
  expect(links.length).toBeGreaterThan(2)
  for (const href of links) expect(href).toMatch(/^https:\/\/dichtbij\.example\//)
})

test.each([0, 1, 2, 3, 7, 49])('of at most %i every number has one shade, and the legend tells which', (most) => {
  const told = legendOf(most).flatMap(({ shade, from, to }) =>
    Array.from({ length: to - from + 1 }, (_, index) => [from + index, shade]),
  )
  expect(told).toEqual(Array.from({ length: most + 1 }, (_, number) => [number, shadeOf(number, most)]))
  expect(wijkSlugs).toHaveLength(10)
})

test('no share is rounded to nothing or to the whole', () => {
  const one = makeService({ slug: 'one' })
  const old = { ...evidence, date: '2001' }
  const many = (fresh: number, stale: number) =>
    [...Array(fresh + stale).keys()].map((at) => ({ ...one, evidence: { existence: at < fresh ? evidence : old } }))
  const pageOf = (services: readonly Service[]) =>
    print(<HowTrueView howTrue={howTrue(services, undefined, now)} site="" />)
  expect(pageOf(many(1, 300))).toContain('(&lt;1%)')
  expect(pageOf(many(1, 300))).toContain('(&gt;99%)')
  expect(pageOf(many(0, 3))).toContain('(100%)')
  expect(pageOf(many(0, 3))).toContain('(0%)')
})

test('names and numbers of the map can be read on every shade of the page, in the light and in the dark', () => {
  for (const { near = '', card = '', ink = '' } of Object.values(
    readTokens(readFileSync('src/ui/look/tokens.css', 'utf8')),
  ))
    for (const percent of Object.values(percents))
      expect(contrast(ink, mix(near, card, percent))).toBeGreaterThan(leastContrast.text)
})

/** As `color-mix(in srgb, one percent%, other)`. */
const mix = (one: string, other: string, percent: number) =>
  `#${[1, 3, 5]
    .map((at) => [one, other].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16)))
    .map(([a = 0, b = 0]) =>
      Math.round((a * percent + b * (100 - percent)) / 100)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`

test('names and numbers of the picture can be read on every shade', () => {
  for (const shade of Object.values(paperPaint.shades)) expect(contrast(paperPaint.ink, shade)).toBeGreaterThan(7)
})
