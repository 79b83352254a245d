import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { speeltuin, temporaryFolder } from '../fixture'
import { organizationsFolder, readOrganizationFiles } from './organization-files'
import { organizationSchemaFile, renderOrganizationSchema } from './organization-schema'
import { email, phoneNumber, plainLine, url, words } from './text-shapes'

/** What is said of the fixture when `from` in it reads `to`, without the path. */
async function problemsWith(from: string, to: string): Promise<string> {
  expect(speeltuin).toContain(from)
  const { folder } = temporaryFolder({ 'speeltuin.yaml': speeltuin.replace(from, to) })
  const error = await readOrganizationFiles(folder).then(
    () => new Error('no problem'),
    (thrown: Error) => thrown,
  )
  return error.message.replaceAll(`${join(folder, 'speeltuin.yaml')}: `, '')
}

describe('what is followed or copied holds no sign that nobody sees, and no space at its ends', () => {
  const signs = ['\u200b', '\u00ad', '\u202e', '\ufeff', '\u2060', '\u0007', '\u00a0', '\t', '\n', '\u2028', '\u3000']

  test.each([
    ['services.0.website', url],
    ['services.0.email', email],
    ['services.0.phones.0.number', z.string().regex(phoneNumber)],
    ['services.0.locations.0.address', plainLine],
  ])('as %s, wherever it stands in it', (field, shape) => {
    const right = {
      website: 'https://example.org/a-b',
      email: 'a.b@example.org',
      number: '030-123 45 67',
      address: 'Straat 1',
    }
    const text = right[field.split('.').at(-1) as keyof typeof right]
    expect(shape.safeParse(text).success).toBe(true)
    for (const sign of [...signs, ' '])
      for (const wrong of [
        sign + text,
        text + sign,
        ...(sign === ' ' ? [] : [text.slice(0, 4) + sign + text.slice(4)]),
      ])
        expect(shape.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false)
  })

  test.each([' Speeltuin', 'Speeltuin ', '\u200bSpeeltuin', 'Speeltuin\n', '\u00a0Speeltuin'])('words: %j', (text) => {
    expect(words.safeParse(text).success).toBe(false)
  })

  test.each([
    ['example/oost', 'example/\u200boost', 'services.0.website: no space and no invisible sign'],
    ['number: "14 030"', 'number: " 14 030"', 'services.0.phones.1.number: digits, spaces and hyphens'],
    [
      'Zandpad 1',
      'Zand\u00adpad 1',
      'services.0.locations.0.address: words with one space between, and no invisible sign',
    ],
  ])('%s is told with file and field', async (from, to, expected) => {
    expect(await problemsWith(from, to)).toContain(expected)
  })
})

describe('a mistake in a partner file is one line that names file and field', () => {
  test.each([
    ['a phone with letters', '030-1234567', 'bel-ons', 'services.0.phones.0.number: digits, spaces and hyphens'],
    ['a field that does not exist', 'minimumAge:', 'minAge:', 'services.0.minAge: no such field; is the name right?'],
    ['a field that is missing', 'email: oost@', 'email: ', 'services.0.email: Invalid email address'],
    [
      'a mistake in one of the opening hours',
      'opens: "13:00"',
      'opens: 1 uur',
      'services.0.hours.0.opens: HH:MM, in quotes',
    ],
    ['a date without quotes', '"2026-03"', '2026', 'sources.site.date: expected string, received number'],
    [
      'a check in a month without a day',
      'checked: "2026-10-03"',
      'checked: "2026-10"',
      'sources.krant.checked: YYYY-MM-DD, a day that there is, in quotes',
    ],
    [
      'a check on a day that there is not',
      'checked: "2026-10-03"',
      'checked: "2026-02-30"',
      'sources.krant.checked: YYYY-MM-DD, a day that there is, in quotes',
    ],
    ['a check by whoever may not', 'checkedBy: municipality', 'checkedBy: neighbour', 'sources.krant.checkedBy: '],
    ['a check by nobody', ', checkedBy: municipality', '', 'sources.krant.checkedBy: name who checked it'],
    [
      'somebody who checked on no day',
      'checked: "2026-10-03", ',
      '',
      'sources.krant.checked: on which day did municipality check it?',
    ],
    ['a language without texts of ours', 'en:\n', 'de:\n', 'services.0.text.de: no such field; is the name right?'],
    [
      'a source with a capital',
      'krant: {',
      'Krant: {',
      'sources.Krant: its name: lower case letters, digits and single hyphens',
    ],
    ['another slug than the file', 'slug: speeltuin\n', 'slug: zandbak\n', 'slug: the file must be named zandbak.yaml'],
    [
      'a slug that is gone and given again',
      'slug: speeltuin-noord',
      'slug: speeltuin-oost',
      'retired.0.slug: speeltuin-oost is taken by',
    ],
    [
      'a place taken by what is not there',
      'closed: true, now: speeltuin-oost',
      'closed: true, now: speeltuin-zuid',
      'retired.0.now: there is no service speeltuin-zuid',
    ],
    [
      'another name without saying which',
      'closed: false, now: speeltuin-oost',
      'closed: false',
      'retired.1.now: what is it called now?',
    ],
    [
      'a slug that is taken',
      'slug: speeltuin-team',
      'slug: speeltuin-oost',
      'services.1.slug: speeltuin-oost is taken by',
    ],
    [
      'an unknown source of a service',
      'source: site\n    sources',
      'source: zite\n    sources',
      'services.0.source: zite is not among the sources',
    ],
    [
      'an unknown source of ages',
      'ages: krant',
      'ages: crant',
      'services.0.sources.ages: crant is not among the sources',
    ],
    [
      'an unknown source of a phone',
      'op woensdag, source: krant',
      'op woensdag, source: x',
      'services.0.phones.0.source: x is not among',
    ],
    [
      'an unknown source of hours',
      'of: door, source: krant',
      'of: door, source: x',
      'services.0.hours.0.source: x is not among',
    ],
    [
      'an unknown source of round-the-clock',
      'hoursSource: krant',
      'hoursSource: x',
      'services.1.hoursSource: x is not among',
    ],
    ['an unknown area', 'areas: [oost', 'areas: [ost', 'services.0.areas.0: ost is no area that we know'],
    ['a postcode as an area', 'areas: [oost', 'areas: ["3571"', 'services.0.areas.0: '],
    [
      'an unknown buurt of a location',
      'buurt: BU03440111',
      'buurt: BU03449999',
      'services.0.locations.0.buurt: BU03449999 is no buurt',
    ],
    [
      'a term named twice',
      'topics: [leisure',
      'topics: [friends-bullying',
      'services.0.topics.1: friends-bullying is named twice',
    ],
    [
      'an open door to specialist help',
      'access: referral\n    referredBy: [huisarts, buurtteam]',
      'access: open',
      'services.1.access: specialist help is only by referral',
    ],
    [
      'specialist help that nobody refers to',
      'referredBy: [huisarts, buurtteam]',
      'referredBy: []',
      'services.1.referredBy: name who refers',
    ],
    [
      'an open service with referrers',
      'access: open',
      'access: open\n    referredBy: [save]',
      'services.0.referredBy: leave it out',
    ],
    [
      'ages that are turned around',
      'minimumAge: 0',
      'minimumAge: 13',
      'services.0.minimumAge: 13 is more than maximumAge, 12',
    ],
    [
      'a text in English only',
      'nl:\n        plain: { description: Leren',
      'en:\n        plain: { description: Leren',
      'services.1.text.nl.plain: every service',
    ],
    ['a language by its name', '[nl, ar]', '[nl, arabisch]', 'services.0.languages.1: arabisch is no language tag'],
    [
      'hours that end before they begin',
      'closes: "17:00"',
      'closes: "02:00"',
      'services.0.hours.0.closes: 02:00 is not after opens, 13:00',
    ],
    ['a mistake in the YAML itself', 'kinds: [playground, activities]', 'kinds: [playground', 'line 15: '],
  ])('%s', async (_, from, to, problem) => {
    expect(await problemsWith(from, to)).toContain(problem)
  })

  test('and every mistake in every file is named at once', async () => {
    const { folder } = temporaryFolder({ 'een.yaml': 'slug: een', 'twee.yaml': 'slug: [twee' })
    await expect(readOrganizationFiles(folder)).rejects.toThrow(
      /een\.yaml: name: .*\n.*een\.yaml: sources: .*\n.*een\.yaml: services: .*\n.*twee\.yaml: line 1: /,
    )
  })
})

test('two services whose codes in the links of lists would be the same are refused', async () => {
  const [one, other] = ['hulp-452', 'hulp-1586']
  const text = speeltuin.replaceAll('speeltuin-team', one).replaceAll('speeltuin-noord', other)
  const { folder } = temporaryFolder({ 'speeltuin.yaml': text })
  await expect(readOrganizationFiles(folder)).rejects.toThrow(`the code of ${other} is taken by`)
})

test('the partner files of Utrecht are right', async () => {
  expect(await readOrganizationFiles(organizationsFolder)).not.toEqual([])
})

test('the JSON Schema for editors is that of the files: `npm run directory -- schema` writes it', async () => {
  expect(await readFile(organizationSchemaFile, 'utf8')).toBe(renderOrganizationSchema())
})
