import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { freeByLaw, sourceOfFree } from '@/core/way-in/costs'
import { type Locale, locales } from '@/i18n/languages'
import { wordsIn } from '@/i18n/words'
import { HelpCard } from '@/ui/plan/help-card'
import { ServiceView } from '@/ui/service/service-view'
import { services } from './directory-under-test'

const now = new Date('2026-11-24T20:00:00+01:00')
const words = { nl: 'nog niet nagekeken', en: 'not checked yet' }

/** A file of ours, or a folder: what only who builds this can open. Addresses of pages are no files of ours. */
const ours =
  /\b[\w-]+\.(?:csv|ya?ml|json|tsx?|mjs|md|db)\b|(?:^|[\s("'])\.{0,2}\/?(?:prisma|facts|data|src|work|shared|tmp)\/[\w.-]+/i

const print = (part: ReactNode, locale: Locale) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={wordsIn(locale)} timeZone="Europe/Amsterdam">
      {part}
    </NextIntlClientProvider>,
  )
const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/https?:\/\/\S+/g, '')
const count = (text: string, part: string) => text.toLowerCase().split(part).length - 1

describe.each(locales)('of every service, in %s', (locale) => {
  const pages = services.map((service) => ({
    slug: service.slug,
    html: print(<ServiceView service={service} now={now} />, locale),
  }))
  const cards = services.map((service) => ({
    slug: service.slug,
    html: print(
      <HelpCard
        suggestion={{ service, reasons: ['fallback'], openNow: 'unknown', candidates: [] }}
        answers={{ who: 'parent', topics: [] }}
        now={now}
        isFirst
      />,
      locale,
    ),
  }))

  test('neither page nor card shows a file of ours', () => {
    expect([...pages, ...cards].filter(({ html }) => ours.test(textOf(html))).map(({ slug }) => slug)).toEqual([])
  })

  test('no card says twice that something was not checked', () => {
    // What stands on paper only tells again what one cannot tap there.
    const onScreen = cards.map(({ slug, html }) => ({ slug, text: html.replace(/<p class="on-paper">.*?<\/p>/gs, '') }))
    // Of what is told to the young and to grown-ups, a page shows one.
    const forOne = (html: string) => html.replace(/<section class="card help for-young".*?<\/section>/s, '')
    const ways = pages.map(({ slug, html }) => ({
      slug,
      text: forOne(html.slice(0, html.indexOf('<dl class="facts">'))),
    }))
    const isTwice = ({ text }: { text: string }) => count(text, words[locale]) > 1
    expect([...onScreen, ...ways].filter(isTwice).map(({ slug }) => slug)).toEqual([])
  })

  test('the costs are not told to be unknown of what is free by law', () => {
    const free = services.filter(({ kinds }) => freeByLaw.some((one) => one.kinds.some((kind) => kinds.includes(kind))))
    expect(free.length).toBeGreaterThan(1)
    for (const service of free)
      if (service.free === null)
        expect(pages.find(({ slug }) => slug === service.slug)?.html, service.slug).toContain(
          sourceOfFree(service)?.source,
        )
    for (const { slug } of free)
      expect(pages.find((page) => page.slug === slug)?.html, slug).not.toContain(wordsIn(locale).service.costUnknown)
  })
})

test.each(['zie prisma/organizations/x.yaml', 'buurten.csv', 'facts/more.json', '/work/x', './data/directory.db'])(
  '“%s” is a file of ours',
  (text) => {
    expect(text).toMatch(ours)
  },
)

test.each(['utrecht.nl, lijst van gebouwen', 'DUIC, november 2025', 'jongeren/ouders', 'en/of'])(
  '“%s” is none',
  (text) => {
    expect(text).not.toMatch(ours)
  },
)
