import { describe, expect, test } from 'vitest'
import { answerFeed } from '../src/api/hsds/answer-feed'
import type { Json } from '../src/core/facts/facts'
import type { Edition } from '../src/edition/edition'
import { importFeed } from '../src/store/commands/import-feed'
import { withDirectory } from '../src/store/database/client'
import { organizationsFolder, readContents } from '../src/store/files/organization-files'
import { speeltuin, temporaryFolder } from '../src/store/fixture'
import { beginHistory } from '../src/store/history/revisions'
import { prepareDirectory } from '../src/store/prepare'

const now = new Date('2026-11-30T10:00:00Z')
const site = 'https://dichtbij.example'
const base = `${site}/api/hsds/v3`

/** Asks the feed of an edition as one asks an address. */
const askingOf =
  (edition: Edition) =>
  async (address: URL): Promise<Json> => {
    const rest = address.pathname.replace('/api/hsds/v3', '').split('/').filter(Boolean)
    const question = { method: 'GET', body: '', query: address.searchParams.toString(), rest, site }
    const { status, body } = answerFeed(question, { edition, hash: 'abc', degraded: undefined }, now)
    expect(status, address.href).toBe(200)
    return JSON.parse(String(body)) as Json
  }

/** All that the feed of an edition says, but for times. */
async function feedOf(edition: Edition): Promise<unknown[]> {
  const ask = askingOf(edition)
  const listOf = async (name: string) => {
    const contents: unknown[] = []
    for (let page = 1, pages = 1; page <= pages; page++) {
      const said = (await ask(new URL(`${base}/${name}?page=${page}&per_page=100&full=true`))) as {
        total_pages: number
        contents: unknown[]
      }
      pages = said.total_pages
      contents.push(...said.contents)
    }
    return JSON.parse(JSON.stringify(contents, (field, value) => (field === 'last_modified' ? undefined : value)))
  }
  return [...(await listOf('services')), ...(await listOf('organizations'))]
}

/** The edition of what a feed of this edition gives in an empty store. */
async function imported(edition: Edition): Promise<Edition> {
  const { folder, url } = temporaryFolder({})
  await importFeed('unused', { from: base, to: folder, ask: askingOf(edition) }, now)
  return prepareDirectory(url, now, folder)
}

const allFields = temporaryFiles(speeltuin)
function temporaryFiles(text: string) {
  return () => temporaryFolder({ 'speeltuin.yaml': text }).folder
}

describe.each<[string, () => string]>([
  ['the city', () => organizationsFolder],
  ['a partner file with every field', allFields],
  [
    'a service whose facts have sources that read the same',
    temporaryFiles(
      speeltuin
        .replace(
          'krant: {',
          'kopie: { address: https://speeltuin.example, date: "2026-03", dateBasis: stated, status: stated }\n  krant: {',
        )
        .replace('sources: { ages: krant', 'sources: { ages: kopie'),
    ),
  ],
])('the feed of %s', (_, folderOf) => {
  test('imported into an empty store gives the same feed but for times', async () => {
    const edition = await prepareDirectory(temporaryFolder({}).url, now, folderOf())
    const [before, after] = [await feedOf(edition), await feedOf(await imported(edition))]
    expect(before.length).toBeGreaterThan(2)
    expect(after).toEqual(before)
  })

  test('imported where it comes from proposes nothing', async () => {
    const folder = folderOf()
    const { url } = temporaryFolder({})
    const edition = await prepareDirectory(url, now, folder)
    await withDirectory(url, async (client) =>
      beginHistory(client, await readContents(folder), { keeper: { id: 'anna', role: 'administrator' }, now }),
    )
    const said = await importFeed(url, { from: base, ask: askingOf(edition) }, now)
    expect(said).toMatch(/^0 proposals; 0 organizations were proposed/m)
  })
})
