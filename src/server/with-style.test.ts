import { expect, test, vi } from 'vitest'
import { policyWithStyle } from './content-security-policy'
import { withStyle } from './with-style'

// Compiled in when the app is built.
vi.mock('../generated/style.json', () => ({
  default: {
    parts: [
      { text: ':root{}' },
      { selectors: [['.a', ['.a']]], body: '{a}' },
      { selectors: [['.b', ['.b']]], body: '{b}' },
    ],
    ofScripts: {},
  },
}))

const page = (...classes: string[]) =>
  `<head><link rel="stylesheet" href="/x.css"/></head>${classes.map((name) => `<p class="${name}"></p>`).join('')}`
const styleOn = (html: string) => /<style>(.*)<\/style>/.exec(withStyle(html).html)?.[1]

test('each page carries what counts on it, whatever page came before it and however many', () => {
  const expected = [
    [page('a'), ':root{}.a{a}'],
    [page('b'), ':root{}.b{b}'],
    [page('b', 'a'), ':root{}.a{a}.b{b}'],
    [page('a', 'b'), ':root{}.a{a}.b{b}'],
    [page('c'), ':root{}'],
  ] as const
  for (let round = 0; round < 2; round++) {
    for (const [html, css] of expected) expect(styleOn(html), html).toBe(css)
    // More kinds than are kept.
    for (let kind = 0; kind < 1200; kind++) withStyle(page(`kind-${kind}`))
  }
})

test('its policy allows that style and no other, and no style is fetched', () => {
  const { html, policy } = withStyle(page('a'))
  expect(policy).toBe(policyWithStyle(':root{}.a{a}'))
  expect(html).not.toContain('<link')
})

test('a page of ours may stand in a frame on a page that has one, and on no other', () => {
  expect(withStyle(page('a')).policy).not.toContain('frame-src')
  expect(withStyle(`${page('a')}<iframe src="/x"></iframe>`).policy).toMatch(/; frame-src 'self'$/)
  expect(withStyle(page('a')).policy).not.toContain('frame-src')
})
