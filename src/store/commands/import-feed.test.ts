import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Content } from '../../core/facts/facts'
import { otherService, pageOf } from '../../exchange/fixture'
import { emptyReport } from '../../exchange/report'
import { withDirectory } from '../database/client'
import type { Provider } from '../database/provider'
import { checkContents, readContents } from '../files/organization-files'
import { providers, speeltuin, temporaryFolder, temporaryStore } from '../fixture'
import { audit } from '../history/audit'
import { approve, refuse } from '../history/proposals'
import { beginHistory, latestRevisions } from '../history/revisions'
import { prepareDirectory } from '../prepare'
import { writeAll } from './feed-to-files'
import { importFeed } from './import-feed'

const now = new Date('2026-11-30T10:00:00Z')
const later = new Date('2026-12-07T10:00:00Z')
const anna = { id: 'keeper-anna', role: 'administrator' } as const

/** A folder with this in a file of a feed. */
const feedOf = (...services: unknown[]) => temporaryFolder({ 'services.json': JSON.stringify(services) }).folder

/** A directory that keepers keep, with the fixture in it. */
async function keptOn(provider: Provider) {
  const { folder, url } = await temporaryStore(provider)
  await prepareDirectory(url, now, folder)
  await withDirectory(url, async (client) => beginHistory(client, await readContents(folder), { keeper: anna, now }))
  const proposals = () =>
    withDirectory(url, (client) => client.proposal.findMany({ orderBy: { organizationSlug: 'asc' } }))
  return { url, proposals, take: (from: string, at = now) => importFeed(url, { from }, at) }
}

describe('without keepers a feed becomes partner files', () => {
  test('that are right as they stand, with what is not understood in the note and nothing made up', async () => {
    const { folder } = temporaryFolder({})
    const said = await importFeed(
      'unused',
      { from: feedOf(otherService(1, { wait_time: 'twee weken' })), to: folder },
      now,
    )
    const [content] = await readContents(folder)
    expect(content).toMatchObject({
      slug: 'welzijn-zeist',
      services: [],
      unplaced: [
        { slug: 'inloop-1', note: 'HSDS {"wait_time":"twee weken","organization":{"description":"Welzijn"}}' },
      ],
    })
    expect(Object.keys(content?.unplaced?.[0 as never] ?? {})).not.toContain('layer')
    expect(said).toMatch(/they lack layer 1×/)
    expect(said).toMatch(/wait_time 1×/)
    expect(said).toContain('1 partner files are written')
  })

  test('and a second time nothing, whatever the day', async () => {
    const { folder } = temporaryFolder({})
    const feed = feedOf(otherService())
    await importFeed('unused', { from: feed, to: folder }, now)
    expect(await importFeed('unused', { from: feed, to: folder }, later)).toMatch(
      /^0 partner files .* 0 differ .* 1 say nothing new/m,
    )
  })

  test('but never over a file that is there: it says in how many facts that differs', async () => {
    const { folder } = temporaryFolder({})
    const feed = feedOf(otherService())
    await importFeed('unused', { from: feed, to: folder }, now)
    const before = readFileSync(join(folder, 'welzijn-zeist.yaml'), 'utf8')
    writeFileSync(join(feed, 'services.json'), JSON.stringify([otherService(1, { maximum_age: 18 })]))
    const said = await importFeed('unused', { from: feed, to: folder }, now)
    expect(said).toContain('welzijn-zeist.yaml is there already, and says 1 facts otherwise')
    expect(readFileSync(join(folder, 'welzijn-zeist.yaml'), 'utf8')).toBe(before)
  })

  test('nor over one that is not read as a partner file', async () => {
    const { folder } = temporaryFolder({ 'welzijn-zeist.yaml': 'broken: [' })
    await expect(importFeed('unused', { from: feedOf(otherService()), to: folder }, now)).rejects.toThrow(/line 1/)
    expect(readdirSync(folder)).toEqual(['welzijn-zeist.yaml'])
  })

  test('nor over one that came meanwhile, and then none of the others stays either', async () => {
    const { folder } = temporaryFolder({})
    const others = { organization: { id: 'o2', name: 'Zorg Zeist' } }
    await importFeed('unused', { from: feedOf(otherService(), otherService(2, others)), to: folder }, now)
    const contents = await readContents(folder)
    const { folder: empty } = temporaryFolder({})
    const writing = writeAll(empty, () => {
      writeFileSync(join(empty, 'zorg-zeist.yaml'), 'mine')
      return { contents, report: emptyReport() }
    })
    await expect(writing).rejects.toThrow('zorg-zeist.yaml')
    expect(readdirSync(empty)).toEqual(['zorg-zeist.yaml'])
    expect(readFileSync(join(empty, 'zorg-zeist.yaml'), 'utf8')).toBe('mine')
  })

  test('and none of it where one file of the feed cannot be read', async () => {
    const { folder } = temporaryFolder({})
    const feed = feedOf(otherService())
    writeFileSync(join(feed, 'zz.json'), '[{"id":')
    await expect(importFeed('unused', { from: feed, to: folder }, now)).rejects.toThrow(
      /zz\.json is no JSON, or only a part/,
    )
    expect(readdirSync(folder)).toEqual([])
  })
})

describe.each(providers)('with keepers on %s a feed becomes proposals', (provider) => {
  const kept = () => keptOn(provider)

  test('of new organizations, once, in the name of nobody', async () => {
    const { url, proposals, take } = await kept()
    const feed = feedOf(otherService())
    expect(await take(feed)).toContain('1 proposals')
    expect(await proposals()).toMatchObject([
      { organizationSlug: 'welzijn-zeist', proposedBy: 'hsds', state: 'open', baseSeq: null },
    ])
    expect(await take(feed, later)).toContain('0 proposals; 1 organizations were proposed like this before')
    expect(await proposals()).toHaveLength(1)
    expect(await withDirectory(url, audit)).toEqual([])
  })

  test('and not again, once they were refused; but what it says since, is', async () => {
    const { url, proposals, take } = await kept()
    const feed = feedOf(otherService())
    await take(feed)
    const [{ id } = { id: '' }] = await proposals()
    await withDirectory(url, (client) =>
      refuse(client, { proposal: id, by: anna.id, reason: 'Niet van hier.' }, { now }),
    )
    expect(await take(feed, later)).toContain('0 proposals; 1 organizations were proposed like this before')
    writeFileSync(join(feed, 'services.json'), JSON.stringify([otherService(1, { maximum_age: 18 })]))
    expect(await take(feed, later)).toContain('1 proposals')
  })

  test('that a keeper approves, and that show the public nothing until one is placed', async () => {
    const { url, proposals, take } = await kept()
    const feed = feedOf(otherService())
    await take(feed)
    const [{ id } = { id: '' }] = await proposals()
    const made = await withDirectory(url, (client) =>
      approve(client, { proposal: id, by: anna.id, reason: '' }, { now }),
    )
    expect(made).toHaveProperty('revision')
    expect((await prepareDirectory(url, now)).services.map(({ slug }) => slug)).toEqual([
      'speeltuin-oost',
      'speeltuin-team',
    ])
    expect(await take(feed, later)).toContain('1 say nothing new')
  })

  test('with the difference only, of one that is there: what the feed does not say stays', async () => {
    const { url, proposals, take } = await kept()
    const ours = otherService(1, {
      name: 'Speeltuin Oost',
      email: null,
      phones: [{ id: 'p', number: '030-7654321' }],
      organization: { id: 'o2', name: 'Speeltuin', description: 'x' },
    })
    await take(feedOf(ours))
    const [proposal] = await proposals()
    const content = JSON.parse(proposal?.content ?? '') as Content
    expect(checkContents([content]).problems).toEqual([])
    const before = (await withDirectory(url, latestRevisions)).get('speeltuin')?.content
    const [service, was] = [content, before].map((one) => one?.services.find(({ slug }) => slug === 'speeltuin-oost'))
    expect(service).toMatchObject({
      phones: [{ number: '030-7654321' }],
      searchWords: was?.searchWords,
      text: was?.text,
      email: was?.email,
    })
    expect(content.services).toHaveLength(before?.services.length ?? 0)
    expect(content.retired).toEqual(before?.retired)
    expect(proposal).toMatchObject({ baseSeq: 1 })
  })

  test('all or none: where one cannot stand beside what is there, nothing is proposed', async () => {
    const { proposals, take } = await kept()
    const feed = feedOf(otherService(), otherService(2, { name: 'x'.repeat(10_000) }))
    expect(await take(feed)).toContain('1 proposals')
    expect(JSON.parse((await proposals())[0]?.content ?? '').unplaced).toHaveLength(1)
    const page = temporaryFolder({ 'page.json': JSON.stringify(pageOf(['not a service'])) }).folder
    await expect(take(page)).rejects.toThrow(/holds no service/)
    expect(await proposals()).toHaveLength(1)
  })
})

test('a service that is called as one of others gets the name of its organization behind it', async () => {
  const { folder } = temporaryFolder({ 'speeltuin.yaml': speeltuin })
  await importFeed(
    'unused',
    {
      from: feedOf(otherService(1, { name: 'Speeltuin Oost' }), otherService(2, { name: 'Speeltuin Noord' })),
      to: folder,
    },
    now,
  )
  const content = (await readContents(folder)).find(({ slug }) => slug === 'welzijn-zeist')
  expect(content?.unplaced).toMatchObject([
    { slug: 'speeltuin-oost-welzijn-zeist' },
    { slug: 'speeltuin-noord-welzijn-zeist' },
  ])
})
