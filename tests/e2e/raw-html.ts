import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/languages'
import { expect } from './fixtures'

/** A promise of the product: whom to call stands in the first bytes of a page. */
const firstBytes = 2048

/** A whole document in one piece: its title is in the head, and no part of it waits for a script to put it in place. */
export function expectCompleteDocument(html: string, locale: Locale = 'nl'): void {
  expect(html.slice(0, 100)).toContain(`<!DOCTYPE html><html lang="${locale}"`)
  expect(html.slice(0, html.indexOf('</head>'))).toMatch(/<title>[^<]+<\/title>/)
  expect(html).not.toContain('<template')
  expect(html.match(/<main\b/g)).toHaveLength(1)
  expect(html).toMatch(/<h1\b/)
  expect(html).toMatch(/<\/body><\/html>\s*$/)
}

/** The whole block lies in the first bytes of the body, and before it nothing but the link that skips to the content. */
export function expectEscalationFirst(html: string, locale: Locale = 'nl', wayOut = '/weg'): void {
  expectCompleteDocument(html, locale)
  const body = html.slice(html.search(/<body\b/)).replace(/^<body[^>]*>/, '')
  const first = Buffer.from(body).subarray(0, firstBytes).toString('utf8')
  const [before = '', block] = first.split(/(<aside\b.*?<\/aside>)/s)
  expect(block, `no whole block in the first ${firstBytes} bytes`).toBeDefined()
  for (const href of ['tel:112', 'tel:08002000', 'tel:0889963000', addressOf('help-now', locale), wayOut])
    expect(block).toContain(`href="${href}"`)
  expect(withoutEmptyMarkup(before)).toMatch(/^<a [^>]*href="#main"[^>]*>[^<]+<\/a>$/)
}

/** Next puts an empty, hidden element and comments in front; nobody sees or hears them. */
const withoutEmptyMarkup = (html: string): string =>
  html.replace(/<!--.*?-->/gs, '').replace(/<div hidden="">\s*<\/div>/g, '')
