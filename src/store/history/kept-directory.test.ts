import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contentOf, factsOf } from '../../core/facts/facts'
import { changesBetween } from '../../core/facts/merge'
import { readEdition } from '../../edition/edition-file'
import { auditOf, exportTo, importFrom } from '../commands/keep-history'
import { withDirectory } from '../database/client'
import { organizationsFolder, readContents } from '../files/organization-files'
import { renderOrganizationFile, writeOrganizationFiles } from '../files/write-organization-files'
import { execute, speeltuin, temporaryFolder } from '../fixture'
import { lookAtStore } from '../follow-store'
import { prepareDirectory } from '../prepare'
import { approve } from './proposals'
import { beginHistory, latestRevisions } from './revisions'

const now = new Date('2026-11-29T10:00:00Z')
const anna = { id: 'keeper-anna', role: 'administrator' } as const

/** A folder with partner files, and the database beside it that keepers keep from now on. */
async function keptFolder() {
  const { folder, url } = temporaryFolder()
  await prepareDirectory(url, now, folder)
  await withDirectory(url, async (client) => beginHistory(client, await readContents(folder), { keeper: anna, now }))
  return {
    folder,
    url,
    database: join(folder, 'directory.db'),
    edition: join(folder, 'directory.json'),
    prepare: () => prepareDirectory(url, now, folder),
    changeFile: (from: string, to: string) =>
      writeFileSync(join(folder, 'speeltuin.yaml'), speeltuin.replace(from, to)),
  }
}

describe('a directory that keepers keep', () => {
  test('starts from what they decided, whatever the partner files say by now', async () => {
    const { changeFile, prepare, edition } = await keptFolder()
    changeFile('Speeltuin Oost', 'Speeltuin Anders')
    const { services } = await prepare()
    expect(services.map(({ name }) => name)).toContain('Speeltuin Oost')
    expect(readEdition(edition).head).toMatch(/^[0-9a-f]{64}$/)
    changeFile('minimumAge: 0', 'minimumAge: nul')
    expect(await prepare()).toMatchObject({ written: false })
  })

  test.each<[string, (database: string) => void]>([
    ['deleted', (database) => rmSync(database)],
    ['damaged', (database) => writeFileSync(database, readFileSync(database).fill(7, 4096))],
    ['replaced by text', (database) => writeFileSync(database, 'no database')],
  ])('is never made anew from older files in silence: its database %s', async (_, spoil) => {
    const { database, edition, prepare } = await keptFolder()
    await prepare()
    const before = readFileSync(edition)
    spoil(database)
    for (let start = 0; start < 2; start++)
      await expect(prepare()).rejects.toThrow(/what keepers decided.*put back a copy/)
    expect(readFileSync(edition).equals(before)).toBe(true)
    // How one begins again.
    rmSync(edition)
    expect(await prepare()).toMatchObject({ services: [{ slug: 'speeltuin-oost' }, { slug: 'speeltuin-team' }] })
  })

  test('leaves as partner files and comes back without a proposal', async () => {
    const { folder, url } = await keptFolder()
    const out = join(folder, 'out')
    expect(await exportTo(url, out)).toContain('1 partner files')
    expect(await importFrom(url, out, now)).toBe('1 partner files: 0 proposals.')
    expect(await auditOf(url)).toContain('all as they were written')
  })

  test('takes what files say otherwise as a proposal that a keeper decides on', async () => {
    const { folder, url, changeFile } = await keptFolder()
    changeFile('Speeltuin Oost', 'Speeltuin Anders')
    expect(await importFrom(url, folder, now)).toBe('speeltuin: proposed.\n1 partner files: 1 proposals.')
    await withDirectory(url, async (client) => {
      const proposal = await client.proposal.findFirstOrThrow()
      expect(proposal).toMatchObject({ proposedBy: 'git', state: 'open', baseSeq: 1 })
      expect((await latestRevisions(client)).get('speeltuin')?.seq).toBe(1)
      await approve(client, { proposal: proposal.id, by: anna.id, reason: '' }, { now })
    })
    expect(await importFrom(url, folder, now)).toBe('1 partner files: 0 proposals.')
  })

  test('tells the head of its log as soon as something is done, also before it counts', async () => {
    const { folder, url, edition, prepare, changeFile } = await keptFolder()
    await prepare()
    const [before, seen] = [readEdition(edition), await lookAtStore(url, undefined)]
    changeFile('Speeltuin Oost', 'Speeltuin Anders')
    await importFrom(url, folder, now)
    await lookAtStore(url, seen)
    const after = readEdition(edition)
    expect(after.hash).toBe(before.hash)
    expect(after.head).not.toBe(before.head)
    expect(await auditOf(url)).toContain(after.head)
  })

  test('tells what of other files is not right, and what is not among them, and takes nothing away', async () => {
    const { folder, url } = await keptFolder()
    const other = temporaryFolder({
      'speelplek.yaml': speeltuin.replace('slug: speeltuin\n', 'slug: speelplek\n'),
    }).folder
    expect(await importFrom(url, other, now)).toMatch(/speeltuin-oost is taken by/)
    expect(await importFrom(url, other, now)).toContain('speeltuin: not among these files; nothing was proposed.')
    await expect(importFrom(url, join(folder, 'nowhere'), now)).rejects.toThrow(/nowhere/)
  })

  test('names a row that was changed beside the program', async () => {
    const { url } = await keptFolder()
    await execute(url, 'DROP TRIGGER "Revision_no_update"')
    await execute(url, `UPDATE "Revision" SET content = replace(content, 'Oost', 'West')`)
    await expect(auditOf(url)).rejects.toThrow('revision/1 is not what the log says was written.')
  })
})

test('without a keeper there is nothing to decide, and no history', async () => {
  const { folder, url } = temporaryFolder()
  await prepareDirectory(url, now, folder)
  await expect(importFrom(url, folder, now)).rejects.toThrow('no keeper yet')
  expect(await auditOf(url)).toContain('no keeper yet')
  expect(readEdition(join(folder, 'directory.json')).head).toBeUndefined()
})

describe('the partner files of the city', () => {
  test('say the same fact by fact, and as text, whatever was in them', async () => {
    const contents = await readContents()
    const { folder } = temporaryFolder({})
    await writeOrganizationFiles(folder, contents)
    expect(await readContents(folder)).toEqual(contents)
    let facts = 0
    for (const content of contents) {
      const own = factsOf(content)
      facts += own.size
      expect(contentOf(own)).toEqual(content)
    }
    expect(facts).toBeGreaterThan(3000)
  })

  test('hold no word that a keeper would not see: what has to be known of a fact is a note, and no comment', () => {
    for (const name of readdirSync(organizationsFolder)) {
      const [, ...lines] = readFileSync(join(organizationsFolder, name), 'utf8').split('\n')
      expect(
        lines.filter((line) => /^\s*#|\s#\s/.test(line)),
        name,
      ).toEqual([])
    }
  })

  test('a file is written the same way each time, in the order of the format', async () => {
    const [content] = await readContents()
    if (!content) throw new Error('There is no partner file.')
    const turned = contentOf(new Map([...factsOf(content)].reverse()))
    expect(changesBetween(factsOf(content), factsOf(turned))).toEqual([])
    const keysOf = (text: string) => text.split('\n').flatMap((line) => /^(?: {4}| {2}- )?(\w+):/.exec(line)?.[1] ?? [])
    expect(keysOf(renderOrganizationFile(turned)).sort()).toEqual(keysOf(renderOrganizationFile(content)).sort())
    expect(renderOrganizationFile(content).indexOf('slug:')).toBe(0)
  })
})
