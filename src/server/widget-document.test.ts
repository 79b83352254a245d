import { expect, test, vi } from 'vitest'
import { addressOf } from '../i18n/addresses'
import { locales } from '../i18n/languages'
import { pageIds } from '../i18n/page-words'
import { findWidget } from './widget-document'

// Compiled in when the app is built.
vi.mock('../generated/style.json', () => ({ default: { parts: [{ text: ':root{}' }], ofScripts: {} } }))

const windows = locales.map((locale) => addressOf('widget', locale))
const htmlAt = (path: string) => String(findWidget(path)?.plain)

test('there is a window in every language, and at no other address', () => {
  for (const path of windows) expect(findWidget(path), path).toBeDefined()
  for (const locale of locales)
    for (const page of pageIds.filter((page) => page !== 'widget'))
      expect(findWidget(addressOf(page, locale)), page).toBeUndefined()
})

test.each(windows)('%s asks for nothing after itself, and runs nothing', (path) => {
  expect(htmlAt(path)).not.toMatch(/<(script|link|img|iframe|object|embed)\b|\son\w+=|\sstyle=/)
})

test.each(windows)(
  'all that %s leads to but its other language and the phone opens beside the page around it',
  (path) => {
    const html = htmlAt(path)
    const opening = [...html.matchAll(/<(?:a|form)\b[^>]*>/g)].map(([tag]) => tag)
    const beside = opening.filter((tag) => tag.includes('target="_blank"'))
    const others = opening.filter((tag) => !beside.includes(tag)).map((tag) => /href="([^"]*)"/.exec(tag)?.[1] ?? tag)
    for (const tag of beside) expect(tag).toContain('rel="noopener noreferrer"')
    // Two forms, the home page and the rules.
    expect(beside).toHaveLength(4)
    for (const href of others) expect([...windows, '#main']).toContain(href.replace(/^tel:.*/, '#main'))
  },
)

test.each(windows)('what is typed or chosen in %s is posted, and so in no address', (path) => {
  const forms = [...htmlAt(path).matchAll(/<form\b[^>]*>/g)].map(([tag]) => tag)
  expect(forms).toHaveLength(2)
  for (const form of forms) expect(form).toContain('method="post"')
})

test('its policy lets it stand anywhere, post to us, and do nothing else', () => {
  const { headers = [] } = findWidget('/nl/venster')?.sent.identity ?? {}
  const policy = headers[headers.indexOf('Content-Security-Policy') + 1]
  expect(policy?.replace(/'sha256-[^']+'/, 'hash').split('; ')).toEqual([
    "default-src 'none'",
    "img-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    'frame-ancestors *',
    'style-src hash',
  ])
  expect(headers).not.toContain('X-Frame-Options')
})
