import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Service } from '../service'
import { listOwnButtons } from '../way-in/phones'
import { type CardWords, vcardsOf } from './vcard'

const { services } = JSON.parse(readFileSync('data/directory.json', 'utf8')) as { services: Service[] }
const serviceOf = (slug: string) => services.find((one) => one.slug === slug) as Service
const leergeld = serviceOf('leergeld-utrecht')
const words: CardWords = {
  askFor: (number, name) => `Bel ${number}, vraag naar ${name}`,
  wayIn: ({ texts }) => texts[0]?.applicationProcess ?? '',
}
const now = new Date('2026-11-29T12:00:00+01:00')
const [seen] = leergeld.phones
const stated = { ...seen, evidence: { ...seen?.evidence, checked: '2026-11-28', checkedBy: 'editors' } }

/** The lines of a card as a phone reads them, each with its name and its value. */
const linesOf = (cards: string): [string, string][] =>
  cards
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter(Boolean)
    .map((line) => {
      const [, name = '', value = ''] = /^([^:]+):(.*)$/.exec(line) ?? []
      return [name, value.replace(/\\([\\;,n])/g, (_, sign) => (sign === 'n' ? '\n' : sign))]
    })
const valuesOf = (service: Service, name: string) =>
  linesOf(vcardsOf([service], words, now)).flatMap(([one, value]) => (one === name ? [value] : []))

test('contacts are one card each, of lines that every phone can read', () => {
  const cards = vcardsOf(services, words, now)
  expect(cards.match(/BEGIN:VCARD\r\nVERSION:3.0\r\n/g)).toHaveLength(services.length)
  expect(cards.match(/\r\nEND:VCARD\r\n/g)).toHaveLength(services.length)
  for (const line of cards.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(cards.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const [name] of linesOf(cards)) expect(name).toMatch(/^(item\d+\.)?[A-Z][A-Za-z-]*(;TYPE=[A-Z]+)?$/)
})

test('the label of a number travels along, for whom knows labels and for whom reads the note', () => {
  const labelled = {
    ...leergeld,
    phones: [{ ...stated, number: '030-737 03 32', label: 'op dinsdag, na 10 uur' }],
  } as Service
  const lines = linesOf(vcardsOf([labelled], words, now))
  expect(lines).toContainEqual(['item1.TEL;TYPE=VOICE', '0307370332'])
  expect(lines).toContainEqual(['item1.X-ABLabel', 'op dinsdag, na 10 uur'])
  expect(valuesOf(labelled, 'NOTE')[0]?.split('\n')).toContain('030-737 03 32: op dinsdag, na 10 uur')
})

test('every label of the directory is in the card of its service', () => {
  for (const service of services.filter(({ access }) => access === 'open'))
    for (const { label, evidence } of service.phones)
      if (label && evidence.status === 'stated' && listOwnButtons(service, now).length > 0)
        expect(valuesOf(service, 'NOTE').join()).toContain(label)
})

test('a number of the municipality says whose it is and whom to ask for', () => {
  const team = services.find(({ slug, phones }) => slug.startsWith('buurtteam-') && phones.length === 0) as Service
  expect(linesOf(vcardsOf([team], words, now))).toContainEqual(['item1.X-ABLabel', 'Gemeente Utrecht'])
  expect(valuesOf(team, 'NOTE')[0]).toContain(`vraag naar ${team.name}`)
})

test('how one gets in travels along', () => {
  expect(valuesOf(leergeld, 'NOTE')[0]).toContain(leergeld.texts[0]?.applicationProcess)
})

test.each(['\r\n', '\n', '\r', '\u2028', '\u2029', '\u0085', '\v', '\f', '\n\r', '\0\r\n'])(
  'nothing in a text begins a field of its own: %j',
  (end) => {
    const bad = `a${end}TEL:0900123${end}END:VCARD; b, c \\ d`
    const evil: Service = {
      ...leergeld,
      name: bad,
      organization: { slug: 'x', name: bad },
      email: bad,
      website: `https://x.example/${end}TEL:0900123`,
      phones: [{ ...stated, number: `030${end}TEL:0900123`, label: bad } as Service['phones'][0]],
      locations: leergeld.locations.map((one) => ({ ...one, address: bad, postcode: bad })),
      texts: leergeld.texts.map((one) => ({ ...one, applicationProcess: bad })),
    }
    const cards = vcardsOf([evil], words, now)
    expect(cards.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/).filter((line) => /^(TEL:|END:)/.test(line))).toEqual([
      'END:VCARD',
    ])
    expect(valuesOf(evil, 'FN')[0]).toContain('END:VCARD; b, c \\ d')
  },
)

test('a number that is stale does not come among the contacts, and one that somebody checked does', () => {
  const old = {
    ...leergeld,
    phones: [{ ...seen, label: null, number: '030-1', evidence: { ...seen?.evidence, date: '2022' } }],
  } as Service
  expect(valuesOf(old, 'TEL;TYPE=VOICE')).toEqual([])
  expect(linesOf(vcardsOf([old], words, now))).toContainEqual(['item1.X-ABLabel', 'Gemeente Utrecht'])
  expect(
    valuesOf({ ...leergeld, phones: [{ ...stated, label: null, number: '030-1' }] } as Service, 'TEL;TYPE=VOICE'),
  ).toEqual(['0301'])
})
