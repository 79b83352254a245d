import { expect, test } from 'vitest'
import { addressOf } from '@/i18n/addresses'
import { locales } from '@/i18n/languages'
import { answerEmbed } from './answer-embed'

const asked = { rest: [], query: new URLSearchParams(), edition: { services: [], retired: [] }, now: new Date(0) }
const site = 'https://hulp.example'

function mainOf(locale: (typeof locales)[number]): string {
  const answered = answerEmbed({ ...asked, locale, site })
  if ('to' in answered) throw new Error('it is elsewhere')
  return answered.main
}

/** What a browser reads in the field. */
const lineIn = (main: string): string =>
  (/<textarea[^>]*>(.*)<\/textarea>/s.exec(main)?.[1] ?? '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

test.each(locales)(
  'in %s the line is one, and names this site and the window in the language of the page',
  (locale) => {
    const line = lineIn(mainOf(locale))
    expect(line).toMatch(/^<iframe [^<>\n]*><\/iframe>$/)
    expect(line).toContain(` src="${site}${addressOf('widget', locale)}"`)
    expect(line).toMatch(/ title="[^"]{10,}"/)
  },
)

test.each(locales)(
  'in %s the window stands on the page as the line has it, from this site whatever its name',
  (locale) => {
    const main = mainOf(locale)
    const attributesOf = (tag = '') =>
      [...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value?.replace(site, '')])
    const shown = attributesOf(/<iframe[^>]*>/.exec(main)?.[0])
    const given = attributesOf(lineIn(main))
    const look = /^(class|style)$/
    const without = (all: ReturnType<typeof attributesOf>) => all.filter(([name]) => !look.test(name ?? ''))
    expect(Object.fromEntries(without(shown))).toEqual(Object.fromEntries(without(given)))
  },
)

test('a browser lets the window post and open pages in a tab, and nothing else', () => {
  const [, sandbox = ''] = / sandbox="([^"]*)"/.exec(lineIn(mainOf('nl'))) ?? []
  expect(sandbox.split(' ').sort()).toEqual(['allow-forms', 'allow-popups', 'allow-popups-to-escape-sandbox'])
  expect(lineIn(mainOf('nl'))).toMatch(/ referrerpolicy="no-referrer"/i)
})
