import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { makeService } from '@/core/routing/fixture'
import type { Locale } from '@/i18n/languages'
import { wordsIn } from '@/i18n/words'
import { ReportProblem } from './report-problem'

const show = (locale: Locale) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={wordsIn(locale)} timeZone="Europe/Amsterdam">
      <ReportProblem service={makeService({ slug: 'save' })} />
    </NextIntlClientProvider>,
  )

test('where to tell what is not right is the page for that of this service, in the language of the page', () => {
  expect(show('nl')).toContain('href="/nl/gids/save/klopt-niet"')
  expect(show('en')).toContain('href="/en/guide/save/not-right"')
})
