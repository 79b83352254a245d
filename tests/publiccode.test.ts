import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { locales } from '@/i18n/languages'
import { released } from '../.config/publiccode.mjs'

/** What publiccode.yml 0.4 demands; of lists that it closes, what we take from them. */
const described = z.object({
  genericName: z.string().max(35),
  shortDescription: z.string().max(150),
  longDescription: z.string().min(150).max(10_000),
  features: z.array(z.string().max(100)).min(1),
})
const publiccode = z.object({
  publiccodeYmlVersion: z.literal('0.4'),
  name: z.string(),
  url: z.url().optional(),
  softwareVersion: z.string(),
  releaseDate: z.iso.date(),
  platforms: z.array(z.enum(['web'])).min(1),
  categories: z.array(z.enum(['knowledge-management', 'communications'])).min(1),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.literal('standalone/web'),
  intendedAudience: z.object({
    scope: z.array(z.enum(['local-authorities', 'society', 'welfare'])),
    countries: z.array(z.string().regex(/^[a-z]{2}$/)),
  }),
  description: z.object(Object.fromEntries(locales.map((locale) => [locale, described]))),
  legal: z.object({ license: z.string() }),
  maintenance: z.object({ type: z.literal('community'), contacts: z.array(z.object({ name: z.string() })).min(1) }),
  localisation: z.object({ localisationReady: z.boolean(), availableLanguages: z.array(z.string()) }),
})
const { version, license } = JSON.parse(readFileSync('package.json', 'utf8'))
const text = readFileSync('publiccode.yml', 'utf8')

test('publiccode.yml has what its standard demands, and says what is so', () => {
  const read = publiccode.parse(parse(text))
  expect(read.softwareVersion).toBe(version)
  expect(read.legal.license).toBe(license)
  expect(read.localisation.availableLanguages.toSorted()).toEqual(locales.toSorted())
  // Who publishes it knows where.
  expect(read.url !== undefined || /^# `url`/m.test(text)).toBe(true)
})

test('a release puts in where the code stands, its version and the day, and nothing else changes', () => {
  const release = { url: 'https://git.example/a/dichtbij?x=$&', version: '1.2.3', day: '2027-01-31' }
  const made = released(text, release)
  expect(publiccode.required({ url: true }).parse(parse(made))).toEqual({
    ...publiccode.parse(parse(text)),
    url: release.url,
    softwareVersion: '1.2.3',
    releaseDate: '2027-01-31',
  })
  expect(made).not.toContain('# `url`')
  // The next one.
  const next = { ...release, url: 'https://git.example/b', version: '1.3.0' }
  expect(parse(released(made, next))).toEqual({ ...parse(made), url: next.url, softwareVersion: next.version })
  for (const url of ['', 'dichtbij', 'http://git.example/', 'javascript:alert(1)'])
    expect(() => released(text, { ...release, url })).toThrow(/npm run publiccode/)
})
