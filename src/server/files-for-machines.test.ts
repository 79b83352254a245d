import { expect, test } from 'vitest'
import { makeService } from '../core/routing/fixture'
import { situations } from '../core/situations/find-situations'
import { addressWordOf } from '../core/situations/situation'
import type { Edition } from '../edition/edition'
import { addressOf } from '../i18n/addresses'
import { locales } from '../i18n/languages'
import { filesForMachines, type SiteFacts } from './files-for-machines'

const site = 'https://dichtbij.example'
const now = new Date('2026-11-30T23:30:00Z')
const edition: Edition = {
  version: 'a',
  services: [makeService({ slug: 'team' })],
  retired: [],
  organizations: [],
  firstSeen: {},
}
const read = (path: string, facts: SiteFacts = { site }, of: Edition | undefined = edition) =>
  filesForMachines(facts)(path, of, now)?.plain.toString()
const listed = (of?: Edition) =>
  [...String(read('/sitemap.xml', { site }, of)).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address)

test('the sitemap names whole the documents of the edition, each in every language', () => {
  const addresses = listed()
  for (const path of ['/nl', '/en', '/nl/gids/team', '/en/guide/team', '/nl/nu-hulp', '/nl/situatie/bullied'])
    expect(addresses, path).toContain(site + path)
  expect(new Set(addresses).size).toBe(addresses.length)
  const other = { ...edition, services: [makeService({ slug: 'other' })] } as Edition
  expect(listed(other)).toContain(`${site}/nl/gids/other`)
  expect(listed(other)).not.toContain(`${site}/nl/gids/team`)
  expect(read('/sitemap.xml')).toContain(
    `<url><loc>${site}/nl/gids/team</loc><xhtml:link rel="alternate" hreflang="nl" href="${site}/nl/gids/team"/><xhtml:link rel="alternate" hreflang="en" href="${site}/en/guide/team"/><xhtml:link rel="alternate" hreflang="x-default" href="${site}/nl/gids/team"/></url>`,
  )
})

test('the sitemap leaves out what tells of a danger, in its words and in its code, and what is made for one reader', () => {
  const addresses = listed().join(' ')
  for (const situation of situations.filter(({ danger }) => danger))
    for (const word of [situation.id, addressWordOf(situation)])
      expect(addresses).not.toMatch(new RegExp(`/(situatie|situation)/${word}\\b`))
  for (const situation of situations.filter(({ danger }) => !danger))
    expect(addresses).toContain(`/nl/situatie/${addressWordOf(situation)}`)
  for (const locale of locales) expect(listed()).toContain(site + addressOf('coverage', locale))
  for (const page of ['missing', 'embed', 'list', 'worksheet'] as const)
    for (const locale of locales) expect(listed()).not.toContain(site + addressOf(page, locale))
  expect(addresses).not.toMatch(/lijst|list\/|werkblad|worksheet|klopt-niet|alle-hulp|directory\.json|stijl|style/)
})

test('without a whole address of its own the site has no sitemap and no description of its search, and robots.txt names none', () => {
  for (const path of ['/sitemap.xml', '/opensearch.nl.xml', '/opensearch.en.xml'])
    expect(read(path, {}), path).toBeUndefined()
  expect(read('/sitemap.xml', { site }, null as never)).toBeUndefined()
  expect(read('/robots.txt', {})).not.toContain('Sitemap')
  expect(read('/robots.txt')).toContain(`\nSitemap: ${site}/sitemap.xml\n`)
})

test('search engines may read that a list is not to be kept', () => {
  expect(read('/robots.txt')).not.toMatch(/lijst|\/list/)
  for (const path of ['/nl/alle-hulp?', '/nl/werkblad', '/en/worksheet', '/api/', '/weg'])
    expect(read('/robots.txt')).toContain(`Disallow: ${path}\n`)
})

test.each([
  ['veilig@dichtbij.example', 'mailto:veilig@dichtbij.example'],
  ['https://dichtbij.example/veilig', 'https://dichtbij.example/veilig'],
])('whom to tell that the site is not safe: %s, good for half a year', (securityContact, contact) => {
  const path = '/.well-known/security.txt'
  expect(read(path, { site, securityContact })).toBe(
    `Contact: ${contact}\nExpires: 2027-05-29T00:00:00.000Z\nPreferred-Languages: nl, en\nCanonical: ${site}${path}\n`,
  )
  expect(read(path, { securityContact })).not.toContain('Canonical')
  expect(read(path)).toBeUndefined()
})

test('a browser can search the guide, by a post, and gets no suggestions', () => {
  const described = String(read('/opensearch.en.xml'))
  expect(described).toContain(`template="${site}/en/guide"`)
  expect(described.match(/method="(\w+)"/g)).toEqual(['method="post"', 'method="post"'])
  expect(described).toContain('<Param name="words" value="{searchTerms}"/>')
  expect(described).not.toMatch(/suggestions|template="[^"]*\{/)
  expect(read('/opensearch.xx.xml')).toBeUndefined()
})
