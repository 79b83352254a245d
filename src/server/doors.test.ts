import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { addressOf } from '../i18n/addresses'
import { locales } from '../i18n/languages'
import { type PageId, pageIds, pageWords } from '../i18n/page-words'
import { findDoor } from './doors'

const listFiles = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((one) =>
    one.isFile() ? [`${one.parentPath}/${one.name}`.slice(folder.length)] : [],
  )

const takeForms: readonly PageId[] = ['find-help', 'guide', 'worksheet', 'not-right', 'missing']
const areScreens: readonly PageId[] = ['list', 'list-card', 'worksheet', 'paper', 'embed']

test('every page has a door, and takes a form only where there is one', () => {
  for (const locale of locales)
    for (const page of pageIds) {
      const door = findDoor(
        pageWords[page].nl.includes('*') ? addressOf(page, locale, 'save') : addressOf(page, locale),
      )
      const isReport = page === 'not-right' || page === 'missing'
      const otherwise = page === 'widget' ? 'file' : 'page'
      expect(door?.kind, page).toBe(isReport ? 'report' : areScreens.includes(page) ? 'screen' : otherwise)
      expect(door?.methods, page).toEqual(takeForms.includes(page) ? ['GET', 'HEAD', 'POST'] : ['GET', 'HEAD'])
    }
  expect(findDoor('/nl/gids/save')?.methods).toEqual(['GET', 'HEAD'])
})

test('every public file and every file that is made has a door', () => {
  const made = readdirSync('src/app').filter((name) => name.endsWith('.json'))
  for (const path of [...listFiles('public'), ...made.map((name) => `/${name}`), '/favicon.ico'])
    expect(findDoor(path), path).toMatchObject({ kind: 'file', methods: ['GET', 'HEAD'] })
})

test.each([
  '/onbekend',
  '/NL',
  '/_next/image',
  '/_next/data/x/nl.json',
  '/_next/x.js',
  '/api',
  '/api/',
  '/api/unknown',
  '/api/plan/x',
  '/api/v1',
  '/api/v1/unknown',
  '/api/v1/plans/x',
  '/api/v1/services',
  '/api/v12/plans',
  '/nl.rsc',
  '/nl/gids/save.rsc',
  '/nl/gids.txt',
  '/en/vind-hulp',
  '/en/gids/save',
  '/nl/find-help',
  '/nl/uitleg/kringen/x',
  '/en/explained/8-11-wie-helpt',
  '/en/about/stijl',
  '/nl/lijst/x/y',
  '/nl/werkblad/x',
  '/nl/over/x',
  '/nl/over/dit-mis-ik/x',
  '/nl/venster/x',
  '/nl/window',
  '/nl/voor-professionals/insluiten/x',
  '/nl/gids/save/klopt-niet/x',
  '/nl/formulier',
  '/en/formulier',
  '/[locale]/formulier',
  '/nl/gids/caf%C3%A9',
  '/__nextjs_original-stack-frames',
  '/fonts/',
])('%s leads nowhere', (path) => {
  expect(findDoor(path)).toBeUndefined()
})

test('the feed has one door for all below its base, and pages of its lists cost something', () => {
  const base = '/api/hsds/v3'
  const free = ['', '/openapi.json', '/services/x', '/service_at_locations/x', '/x']
  for (const below of free) expect(findDoor(base + below), below).toMatchObject({ kind: 'api', cost: 0 })
  for (const list of ['services', 'organizations', 'taxonomies', 'taxonomy_terms', 'service_at_locations'])
    expect(findDoor(`${base}/${list}`), list).toMatchObject({ cost: 1, rest: [list] })
  expect(findDoor('/api/hsds/v31')).toBeUndefined()
})

test('help now and all that is made once for all cost nothing; what is made anew does', () => {
  for (const path of ['/nl', '/nl/nu-hulp', '/nl/vind-hulp', '/nl/gids/save', '/directory.json', '/api/health'])
    expect(findDoor(path)?.cost, path).toBe(0)
  for (const path of ['/nl/lijst', '/en/list/card', '/nl/werkblad', '/nl/alle-hulp', '/api/plan', '/api/contacts'])
    expect(findDoor(path)?.cost, path).toBeGreaterThan(0)
  for (const path of ['/nl/vind-hulp', '/en/guide'])
    expect(findDoor(path), path).toMatchObject({ form: { cost: expect.toSatisfy((cost) => cost > 0) } })
})
