import { describe, expect, test } from 'vitest'
import type { Evidence, Service } from '../core/service'
import { weekdays } from '../core/service'
import { withDirectory } from './database/client'
import { applyMigrations } from './database/migrate'
import { readOrganizationFiles } from './files/organization-files'
import { execute, providers, speeltuin, temporaryFolder, temporaryStore } from './fixture'
import { lookAtStore } from './follow-store'
import { readRows } from './rows/queries'
import { toRows } from './rows/to-rows'
import { writeRows } from './rows/write-rows'
import { seed } from './seed'

const now = new Date('2026-11-22T10:00:00Z')
const site: Evidence = {
  address: 'https://speeltuin.example',
  date: '2026-03',
  dateEnd: null,
  dateBasis: 'stated',
  status: 'stated',
  checked: null,
  checkedBy: null,
}
const krant: Evidence = {
  address: 'https://krant.example',
  date: '2024',
  dateEnd: '2025',
  dateBasis: 'inferred',
  status: 'dated',
  checked: '2026-10-03',
  checkedBy: 'municipality',
}

const expected: Service[] = [
  {
    slug: 'speeltuin-oost',
    name: 'Speeltuin Oost',
    alternateNames: ['De Zandbak', 'Het Klimrek'],
    searchWords: ['glijbaan', 'oyun parkı'],
    organization: { slug: 'speeltuin', name: 'Stichting Speeltuin' },
    layer: 'social-base',
    kinds: ['playground', 'activities'],
    topics: ['leisure', 'friends-bullying'],
    madeFor: ['nothing-to-do'],
    audience: ['parents', 'young-people'],
    minimumAge: 0,
    maximumAge: 12,
    access: 'open',
    referredBy: [],
    formats: ['place', 'group'],
    areas: [
      { type: 'wijk', code: 'oost' },
      { type: 'buurt', code: 'BU03440111' },
    ],
    languages: ['nl', 'ar'],
    free: true,
    website: 'https://speeltuin.example/oost',
    email: 'oost@speeltuin.example',
    phones: [
      { number: '030-1234567', label: 'op woensdag', evidence: krant },
      { number: '14 030', label: null, evidence: site },
    ],
    schedules: [{ days: ['wednesday', 'saturday'], opens: '13:00', closes: '17:00', of: 'door', evidence: krant }],
    locations: [
      {
        name: 'Het veldje',
        address: 'Zandpad 1',
        postcode: '3571 AB',
        buurt: 'BU03440111',
        accessibility: 'Een brede poort.',
        evidence: krant,
      },
      { name: null, address: null, postcode: '3571', buurt: null, accessibility: null, evidence: site },
    ],
    texts: [
      {
        language: 'nl',
        register: 'plain',
        description: 'Buiten spelen.',
        applicationProcess: 'Loop binnen.',
        feesDescription: 'Gratis.',
        alert: 'Alleen bij droog weer.',
      },
      {
        language: 'nl',
        register: 'child',
        description: 'Spelen!',
        applicationProcess: 'Kom gewoon.',
        feesDescription: null,
        alert: null,
      },
      {
        language: 'en',
        register: 'plain',
        description: 'Playing outside.',
        applicationProcess: 'Walk in.',
        feesDescription: null,
        alert: null,
      },
    ],
    evidence: { existence: site, ages: krant },
  },
  {
    slug: 'speeltuin-team',
    name: 'Speelteam',
    alternateNames: [],
    searchWords: [],
    organization: { slug: 'speeltuin', name: 'Stichting Speeltuin' },
    layer: 'specialist-help',
    kinds: ['specialist-team'],
    topics: [],
    madeFor: [],
    audience: ['anyone'],
    minimumAge: null,
    maximumAge: null,
    access: 'referral',
    referredBy: ['huisarts', 'buurtteam'],
    formats: ['individual'],
    areas: [{ type: 'country', code: 'nederland' }],
    languages: [],
    free: null,
    website: null,
    email: null,
    phones: [],
    schedules: [{ days: [...weekdays], opens: '00:00', closes: '24:00', of: 'all', evidence: krant }],
    locations: [],
    texts: [
      {
        language: 'nl',
        register: 'plain',
        description: 'Leren spelen.',
        applicationProcess: 'Vraag het de huisarts.',
        feesDescription: null,
        alert: null,
      },
    ],
    evidence: { existence: site },
  },
]

describe.each(providers)('on %s', (provider) => {
  async function seededFolder() {
    const { folder, url } = await temporaryStore(provider)
    await applyMigrations(url)
    const files = await readOrganizationFiles(folder)
    return { url, files, first: await seed(url, files, now) }
  }

  test('what a partner file says is what the app reads', async () => {
    const { url, first } = await seededFolder()
    expect(first.edition.services).toEqual(expected)
    expect((await withDirectory(url, readRows)).edition).toEqual(first.edition)
  })

  test('the same files are written once', async () => {
    const { url, files, first } = await seededFolder()
    expect(first).toMatchObject({ written: true, edition: { version: expect.stringMatching(/^[0-9a-f]{12}$/) } })
    expect(await seed(url, files, new Date())).toEqual({ ...first, written: false })
  })

  test('other files replace all that was there, under another version', async () => {
    const { url, first } = await seededFolder()
    const shorter = temporaryFolder({
      'speeltuin.yaml': speeltuin.slice(0, speeltuin.indexOf('  - slug: speeltuin-team')),
    })
    const second = await seed(url, await readOrganizationFiles(shorter.folder), now)
    expect(second.edition.services.map(({ slug }) => slug)).toEqual(['speeltuin-oost'])
    expect(second.edition.version).not.toBe(first.edition.version)
  })

  test('a write that fails half-way leaves everything as it was', async () => {
    const { url, files, first } = await seededFolder()
    const rows = toRows(files)
    rows.serviceEvidence.push({ serviceSlug: 'speeltuin-oost', fact: 'fees', evidenceId: 'nowhere' })
    await expect(withDirectory(url, (client) => writeRows(client, rows, 'broken', now))).rejects.toThrow()
    expect(await seed(url, files, now)).toEqual({ ...first, written: false })
  })

  test('what is gone is read with its old slug, and what it is now', async () => {
    const { first } = await seededFolder()
    expect(first.edition.retired).toEqual([
      { slug: 'het-klimrek', name: 'Het Klimrek', organization: 'speeltuin', closed: false, now: 'speeltuin-oost' },
      {
        slug: 'speeltuin-noord',
        name: 'Speeltuin Noord',
        organization: 'speeltuin',
        closed: true,
        now: 'speeltuin-oost',
      },
    ])
  })

  test('rows that were changed under the same version are not what was published: the next start writes them anew', async () => {
    const { url, files, first } = await seededFolder()
    await withDirectory(url, (client) => client.phone.updateMany({ data: { number: '030-7654321' } }))
    await expect(lookAtStore(url, undefined)).rejects.toThrow(/not what was published/)
    expect(await seed(url, files, now)).toEqual({ ...first, written: true })
  })

  test('rows that hold a word that nobody knows are written anew as well', async () => {
    const { url, files, first } = await seededFolder()
    await execute(url, `UPDATE "Service" SET layer = 'x'`)
    expect(await seed(url, files, now)).toEqual({ ...first, written: true })
  })
})
