import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeHtml, type Letter, oneLine } from './letter'
import { decisionLetter, invitationLetter, reviewLetter } from './letters'

const room = 'https://redactie.dichtbij.example/beheer'
const site = 'https://dichtbij.example/nl/gids'

/** Every kind of mail about this name. */
function lettersAbout(name: string): Letter[] {
  const pages = [{ service: name, page: `${site}/x` }]
  const old = pages.map((one) => ({ ...one, facts: ['Telefoon'] }))
  return [
    invitationLetter({ name, link: `${room}/uitnodiging#word`, until: '3 december 2026 om 10:00' }),
    ...[true, false].map((approved) => decisionLetter({ organization: name, approved, link: `${room}/voorstel/1` })),
    ...[old, []].flatMap((some) =>
      [`${room}/organisatie/x`, undefined].flatMap((link) =>
        [true, false].map((again) => reviewLetter({ organization: name, old: some, link, pages, again })),
      ),
    ),
  ]
}

describe('every mail', () => {
  test('is one line of subject, whatever a name holds', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 300 }), (name) => {
        for (const { subject } of lettersAbout(name)) expect(subject).not.toMatch(/[\p{C}\u2028\u2029]/u)
      }),
    )
  })

  test.each([
    'Anna\r\nBcc: b@example.org',
    'Anna\nBcc: b@example.org',
    'Anna\u2028Bcc: x',
    'An\0na',
    'Anna\u202egnp.exe',
  ])('makes of the name %j no line and no turned text', (name) => {
    for (const { subject, text } of lettersAbout(name)) {
      expect(subject).toBe(oneLine(subject))
      expect(text).not.toMatch(/^Bcc/m)
      expect(text.replaceAll('\n', '')).not.toMatch(/\p{C}/u)
    }
  })

  test('shows what looks like HTML as it was written', () => {
    const name = `<img src="https://x.example" onerror='a()'>&amp;`
    for (const { html } of lettersAbout(name)) {
      expect(html).not.toContain('<img')
      expect(html).toContain(escapeHtml(name))
    }
  })

  test('says the same in plain text and in HTML', () => {
    for (const { text, html } of lettersAbout('Speeltuin')) {
      const shown = html.slice(html.indexOf('<div role')).replace(/<[^>]+>/g, ' ')
      for (const line of text.split('\n').filter(Boolean)) expect(shown).toContain(escapeHtml(line.replace(/^- /, '')))
    }
  })

  test('leads to the room and the site only, and asks for nothing from elsewhere', () => {
    for (const { text, html } of lettersAbout('Speeltuin')) {
      for (const [address] of `${text} ${html}`.matchAll(/https?:[^\s"<]+/g))
        expect(address.startsWith(`${room}/`) || address.startsWith(`${site}/`), address).toBe(true)
      expect(html).not.toMatch(/<(img|script|link|iframe|form|svg|object)\b|\bsrc=|url\(|@import/i)
    }
  })

  test('fixes no colour, so that it is dark where its reader is', () => {
    for (const { html } of lettersAbout('Speeltuin')) {
      expect(html).toContain('content="light dark"')
      const style = html.slice(html.indexOf('<style>'), html.indexOf('</style>'))
      for (const [, colour] of style.matchAll(/[{;](?:background|color):(\w*)/g)) expect(colour).toMatch(/^Canvas/)
      expect(style).not.toMatch(/#|rgb|hsl/i)
    }
  })

  test('speaks in sentences of at most twenty words', () => {
    for (const { text } of lettersAbout('Speeltuin'))
      for (const sentence of text.replace(/https?:\S+/g, '').split(/[.?!:\n]+/))
        expect(sentence.trim().split(/\s+/).length, sentence).toBeLessThanOrEqual(20)
  })
})

test('a long list ends with how many more there are', () => {
  const old = Array.from({ length: 30 }, (_, index) => ({ service: `Dienst ${index}`, facts: ['Tijden'], page: site }))
  const { text } = reviewLetter({ organization: 'X', old, link: room, pages: [], again: false })
  expect(text.match(/^- /gm)).toHaveLength(13)
  expect(text).toContain('nog 18 ')
})
