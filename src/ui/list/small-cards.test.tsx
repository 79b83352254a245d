import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { locales } from '@/i18n/languages'
import { wordsIn } from '@/i18n/words'
import { serviceOf } from '../../../tests/directory-under-test'
import { SmallCards } from './small-cards'

const now = new Date('2026-11-29T12:00:00+01:00')

/** The words of each line of the first card. */
function linesOf(locale: (typeof locales)[number], ...slugs: string[]): string[] {
  const found = slugs.map((slug) => ({ pick: { slug, reason: null }, service: serviceOf(slug) }))
  const markup = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={wordsIn(locale)} timeZone="Europe/Amsterdam">
      <SmallCards found={found} now={now} />
    </NextIntlClientProvider>,
  )
  expect(markup.match(/class="small-card"/g)).toHaveLength(8)
  const [, first = ''] = markup.split('class="small-card"')
  return [...first.matchAll(/<li>(.*?)<\/li>/g)].map(([, line = '']) => line.replace(/<[^>]+>/g, ''))
}

test.each(locales)(
  'in %s a card has each number on a line of its own, with whom to ask for as one says it',
  (locale) => {
    const lines = linesOf(locale, 'buurtteam-zuilen', 'buurtteam-op-school', 'u-pas', 'voedselbank-zuilen')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/^14 030, .*Buurtteam Zuilen .* Buurtteam op school$/)
    expect(lines[1]).toBe('112')
  },
)
