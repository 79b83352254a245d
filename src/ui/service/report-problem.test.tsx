import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { makeService } from '@/core/routing/fixture'
import type { Locale } from '@/i18n/languages'
import { wordsIn } from '@/i18n/words'
import { ReportProblem } from './report-problem'

const show = (reportTo: string | undefined, locale: Locale = 'nl') =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={wordsIn(locale)} timeZone="Europe/Amsterdam">
      <ReportProblem service={makeService({ slug: 'save' })} reportTo={reportTo} />
    </NextIntlClientProvider>,
  )

test('where to report is a mail that names the page, or a form', () => {
  expect(show('tip@example.nl')).toContain('href="mailto:tip@example.nl?subject=%2Fnl%2Fgids%2Fsave"')
  expect(show('tip@example.nl', 'en')).toContain('subject=%2Fen%2Fguide%2Fsave"')
  expect(show('https://example.nl/tip')).toContain('href="https://example.nl/tip"')
})

test('where nobody set an address it says so, in the language of the page', () => {
  for (const locale of ['nl', 'en'] as const) {
    expect(show(undefined, locale)).toContain(wordsIn(locale).service.report.nobody)
    expect(show(undefined, locale)).not.toContain('href')
  }
})
