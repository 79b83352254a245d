import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Done } from '@/core/report/done'
import { makeService } from '@/core/routing/fixture'
import { type Locale, locales } from '@/i18n/languages'
import { wordsIn } from '@/i18n/words'
import { DoneView } from './done-view'

const done: Done = {
  months: [
    { month: '2026-12', reports: 3, changed: 0, days: null },
    { month: '2026-11', reports: 12, changed: 5, days: 9 },
  ],
  services: [
    { slug: null, reports: 8, changed: 0, days: null },
    { slug: 'team', reports: 4, changed: 4, days: 0 },
    { slug: 'gone', reports: 3, changed: 1, days: 30 },
  ],
}

const rowsOf = (of: Done | undefined, locale: Locale) => {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={wordsIn(locale)} timeZone="Europe/Amsterdam">
      <DoneView done={of} services={[makeService({ slug: 'team', name: 'Team Oost' })]} />
    </NextIntlClientProvider>,
  )
  const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => cell.replace(/<[^>]+>/g, '')),
  )
  return { html, rows }
}

test('while nobody told anything it says so, and has no table', () => {
  for (const locale of locales) {
    const { html, rows } = rowsOf(undefined, locale)
    expect(html).toContain(wordsIn(locale).done.nothing)
    expect(rows).toEqual([])
  }
})

test('a row says how many came, how many led to a change and in how many days; what is not in the guide has none', () => {
  const { html, rows } = rowsOf(done, 'nl')
  const { none, missing, nothing } = wordsIn('nl').done
  expect(rows.filter(([, reports]) => /^\d/.test(reports ?? ''))).toEqual([
    ['december 2026', '3', '0', none],
    ['november 2026', '12', '5', '9'],
    [missing, '8', '0', none],
    ['Team Oost', '4', '4', '0'],
  ])
  expect(html).toContain('href="/nl/gids/team"')
  expect(html).not.toContain(nothing)
  expect(rowsOf(done, 'en').rows.flat()).toContain('November 2026')
})
