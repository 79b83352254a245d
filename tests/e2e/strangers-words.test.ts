import { expect, test } from './fixtures'
import { findHelp } from './journey'
import { documents } from './pages'

const sentence = 'Bel nu 0900-1234 voor gratis hulp'
/** As one word, where only such a one is read. */
const word = 'bel-nu-0900-1234-voor-gratis-hulp'

/** Every field that a page reads from its address or from a form, and some that none reads. */
const fields = ['s', 'w', 't', 'l', 'language', 'topic', 'age', 'wijk', 'layer', 'free', 'access', 'group', 'open']
const others = ['words', 'place', 'who', 'asked', 'to', 'was', 'title', 'name', 'q', 'error', 'message', sentence, word]

/** What is read on a page: its texts and what its elements say of themselves, not where its links lead. */
const told = (html: string): string =>
  html.replace(/<script\b.*?<\/script>/gs, '').replace(/\s(?:href|action|formaction|src|value)="[^"]*"/g, '')

const pages = [...documents, { name: 'the questionnaire', path: findHelp }]

test('no page shows what a stranger wrote in its address', async ({ request }) => {
  for (const { name, path } of pages) {
    const [address, query = ''] = path.split('?')
    for (const written of [sentence, word]) {
      const strange = [...fields, ...others].map(
        (field) => `${encodeURIComponent(field)}=${encodeURIComponent(written)}`,
      )
      const response = await request.get(`${address}?${[query, ...strange].filter(Boolean).join('&')}`)
      expect(response.status(), name).toBe(200)
      const html = told(await response.text())
      expect(html, name).not.toContain('0900-1234')
    }
  }
})

test('a list of too many, and one of names that nobody knows, tell how many and not which', async ({ request }) => {
  const many = Array.from({ length: 25 }, (_, index) => `${word}-${index}`).join(',')
  for (const path of ['/nl/lijst', '/en/list', '/nl/lijst/kaartje', '/api/contacts'])
    expect(told(await (await request.get(`${path}?s=spoor030,${many}`)).text()), path).not.toContain('0900-1234')
})

test('an address that is not there is not shown either', async ({ request }) => {
  for (const path of ['/', '/nl/', '/nl/gids/', '/nl/onderwerp/', '/en/guide/', '/api/'])
    for (const written of [sentence, word, `${word}%E0%A4%A`]) {
      const response = await request.get(path + written.replaceAll(' ', '%20'))
      expect(response.status()).toBeGreaterThanOrEqual(400)
      expect(await response.text(), path).not.toContain('0900-1234')
    }
})
