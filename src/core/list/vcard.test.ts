import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeService } from '../routing/fixture'
import type { Service } from '../service'
import { listOwnButtons } from '../way-in/phones'
import { type CardWords, contactsFor } from './contacts'
import { vcardsOf } from './vcard'

const { services } = JSON.parse(readFileSync('data/directory.json', 'utf8')) as { services: Service[] }
const serviceOf = (slug: string) => services.find((one) => one.slug === slug) as Service
const leergeld = serviceOf('leergeld-utrecht')
const words: CardWords = {
  askFor: (number, name) => `Bel ${number}, vraag naar ${name}`,
  wayIn: ({ texts }) => texts[0]?.applicationProcess ?? '',
  hours: ({ schedules }) => schedules.map(({ opens, closes }) => `${opens} tot ${closes}`).join('; '),
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

/** Whole cards, each line of a field that is known, folded where it is long. */
function expectValid(cards: string, count: number) {
  expect(cards.match(/(^|\r\n)BEGIN:VCARD\r\nVERSION:3.0\r\n/g) ?? []).toHaveLength(count)
  expect(cards.match(/\r\nEND:VCARD\r\n/g) ?? []).toHaveLength(count)
  for (const line of cards.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(cards.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const [name] of linesOf(cards))
    expect(name).toMatch(
      /^(BEGIN|END|VERSION|N|FN|ORG|EMAIL|URL|NOTE|ADR;TYPE=WORK|TEL;TYPE=VOICE|item\d+\.(TEL;TYPE=VOICE|X-ABLabel))$/,
    )
}

test('contacts are one card each, of lines that every phone can read', () => {
  expectValid(vcardsOf(services, words, now), contactsFor(services, words, now).length)
  for (const service of services) expectValid(vcardsOf([service], words, now), 1)
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

test('when it is open travels along, in a line of the note', () => {
  const service = { ...leergeld, schedules: serviceOf('gemeente-utrecht').schedules }
  expect(valuesOf(service, 'NOTE')[0]?.split('\n')).toContain('09:00 tot 17:00; 09:00 tot 13:00')
  const last = valuesOf({ ...leergeld, schedules: [] }, 'NOTE')[0]
    ?.split('\n')
    .at(-1)
  expect(last).toBe(words.wayIn(leergeld))
})

describe('help that has nothing but the number of the municipality', () => {
  const contacts = (...some: Service[]) => contactsFor(some, words, now)
  const bare = (slug: string, parts: Partial<Service> = {}) => makeService({ slug, ...parts })
  const five = ['a', 'b', 'c', 'd', 'e'].map((slug) => bare(slug))

  test('is one contact together, with whom to ask for', () => {
    const [only, ...others] = contacts(...five)
    expect(others).toEqual([])
    expect(only).toMatchObject({ name: 'Gemeente Utrecht', phones: [{ number: '14 030', label: null }] })
    for (const { name } of five) expect(only?.notes).toContain(words.askFor('14 030', name))
  })

  test('keeps its name where it is alone', () => {
    expect(contacts(bare('a'), serviceOf('kindertelefoon')).map(({ name }) => name)).toEqual(['a', 'De Kindertelefoon'])
  })

  test.each<[string, Partial<Service>]>([
    ['a number', { phones: serviceOf('kindertelefoon').phones, layer: 'line' }],
    ['a mail address', { email: 'c@c.example' }],
    ['an address', { locations: serviceOf('gemeente-utrecht').locations }],
    ['a website', { website: 'https://c.example' }],
    ['a referral', { access: 'referral' }],
  ])('is joined by none that has %s', (_, parts) => {
    expect(contacts(bare('a'), bare('c', parts), bare('b')).map(({ name }) => name)).toEqual(['Gemeente Utrecht', 'c'])
  })

  test('is joined by those that share a website, which stays', () => {
    const website = 'https://teams.example'
    const [only, ...others] = contacts(bare('a', { website }), bare('b', { website }))
    expect(others).toEqual([])
    expect(only?.websites).toEqual([website])
  })

  test('is told by the municipality where that is on the list', () => {
    const [first, second, ...others] = contacts(
      bare('a'),
      serviceOf('kindertelefoon'),
      bare('b'),
      serviceOf('gemeente-utrecht'),
    )
    expect([first?.name, second?.name, others]).toEqual(['De Kindertelefoon', 'Gemeente Utrecht', []])
    expect(second?.location?.address).toBe('Stadsplateau 1')
    expect(second?.notes).toContain(words.askFor('14 030', 'b'))
  })

  test('of every list of the directory, no two contacts have that number and nothing else', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...services), { maxLength: 20, selector: ({ slug }) => slug }),
        (some) => {
          const made = contacts(...some)
          const alike = made.filter(
            ({ phones, email, location, websites }) =>
              phones.every(({ number }) => number === '14 030') &&
              phones.length > 0 &&
              !email &&
              !location &&
              websites.length === 0,
          )
          expect(alike.length).toBeLessThanOrEqual(1)
          const told = made.flatMap(({ name, notes }) => [name, ...notes]).join('\n')
          for (const { slug, name } of some) if (slug !== 'gemeente-utrecht') expect(told).toContain(name)
        },
      ),
    )
  })
})

test('whatever the directory says, the file stays one of contacts', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          '\r',
          '\n',
          '\u2028',
          '\\',
          ';',
          ',',
          ':',
          '"',
          'END:VCARD',
          'TEL:',
          ' ',
          'é',
          '👩‍👧',
          '\u202e',
          '\ud800',
        ),
      )
      .map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(fc.array(text, { minLength: 9, maxLength: 9 }), fc.integer({ min: 1, max: 3 }), (said, count) => {
      const [
        name = '',
        number = '',
        label = '',
        email = '',
        website = '',
        address = '',
        way = '',
        hours = '',
        ask = '',
      ] = said
      const evil = Array.from({ length: count }, (_, index) =>
        makeService({
          slug: `s${index}`,
          name,
          organization: { slug: 'x', name },
          email,
          website,
          phones: [{ number, label, evidence: makeService({ slug: 'x' }).evidence.existence }],
          locations: leergeld.locations.map((one) => ({ ...one, address, postcode: address })),
        }),
      )
      const told: CardWords = { askFor: () => ask, wayIn: () => way, hours: () => hours }
      expectValid(vcardsOf(evil, told, now), contactsFor(evil, told, now).length)
    }),
  )
})
