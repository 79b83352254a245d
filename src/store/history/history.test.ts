import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import type { Content } from '../../core/facts/facts'
import { hashOf } from '../../edition/edition'
import { withDirectory } from '../database/client'
import { checkGuards } from '../database/guards'
import { applyMigrations } from '../database/migrate'
import { migrationsFolders, readMigrations } from '../database/migration-list'
import { checkContents } from '../files/organization-files'
import { execute, providers, speeltuin, temporaryStore } from '../fixture'
import { lookAtStore } from '../follow-store'
import { readRows } from '../rows/queries'
import { seed } from '../seed'
import { audit } from './audit'
import { inHistory } from './in-history'
import { approve, propose, proposeUndo, refuse } from './proposals'
import { beginHistory, isKept, latestRevisions } from './revisions'

const now = new Date('2026-11-29T10:00:00Z')
const [anna, bas] = ['keeper-anna', 'keeper-bas']
const content = parseYaml(speeltuin) as Content
const other = {
  ...content,
  slug: 'zandbak',
  services: [{ ...content.services[0], slug: 'zandbak', sources: {} }],
  retired: [],
} as unknown as Content

/** The same organization with another value in this field of its first service. */
const withField = (field: string, value: unknown, of = content): Content =>
  ({ ...of, services: of.services.map((one, index) => (index === 0 ? { ...one, [field]: value } : one)) }) as Content

const phones = (number: string) => withField('phones', [{ number }])
let ids = 0
const moment = () => ({ now, id: `proposal-${++ids}` })

describe.each(providers)('on %s', (provider) => {
  /** A store that keepers keep: two organizations, of which each has one revision. */
  async function keptStore() {
    const { url } = await temporaryStore(provider)
    await applyMigrations(url)
    const contents = [content, other]
    await seed(url, checkContents(contents).files, now)
    await withDirectory(url, (client) =>
      beginHistory(client, contents, { keeper: { id: anna, role: 'administrator' }, now }),
    )
    const run = <Result>(work: Parameters<typeof withDirectory<Result>>[1]) => withDirectory(url, work)
    const proposeAs = async (by: string, changed: Content, base = 1) => {
      const made = await run((client) => propose(client, { content: changed, base, why: 'gebeld', by }, moment()))
      if (!('proposal' in made)) throw new Error(made.refused)
      return made.proposal
    }
    const approveAs = (by: string, proposal: string) =>
      run((client) => approve(client, { proposal, by, reason: 'klopt' }, { now }))
    const numbers = async () => {
      const { edition } = await run(readRows)
      return edition.services.find(({ slug }) => slug === 'speeltuin-oost')?.phones.map(({ number }) => number)
    }
    return { url, run, proposeAs, approveAs, numbers }
  }

  test('the partner files are the truth until there is a keeper, and then the first revisions', async () => {
    const { url } = await temporaryStore(provider)
    await applyMigrations(url)
    expect(await withDirectory(url, isKept)).toBe(false)
    const { run } = await keptStore()
    expect(await run(isKept)).toBe(true)
    expect(await run(latestRevisions)).toEqual(
      new Map([
        ['speeltuin', { seq: 1, content }],
        ['zandbak', { seq: 2, content: other }],
      ]),
    )
    expect(await run(audit)).toEqual([])
  })

  test('what one proposes another approves: then it is what the app reads, sealed, and the log tells who', async () => {
    const { url, run, proposeAs, approveAs, numbers } = await keptStore()
    const before = await run(readRows)
    const proposal = await proposeAs(anna, phones('030-7654321'))
    expect((await run(readRows)).edition).toEqual(before.edition)
    expect(await approveAs(bas, proposal)).toMatchObject({
      revision: 3,
      changes: [{ fact: 'services/speeltuin-oost/phones', after: [{ number: '030-7654321' }] }],
    })
    expect(await numbers()).toEqual(['030-7654321'])
    const { edition, published } = await run(readRows)
    expect(published.hash).toBe(hashOf(edition))
    expect(published.version).not.toBe(before.published.version)
    // What others said is as it was.
    const zandbak = (of: typeof before) => of.edition.services.find(({ slug }) => slug === 'zandbak')
    expect(zandbak({ edition, published })).toEqual(zandbak(before))
    expect(await lookAtStore(url, undefined)).toMatchObject({ hash: hashOf(edition) })
    const log = await run((client) => client.logEntry.findMany({ orderBy: { seq: 'asc' }, skip: 3 }))
    expect(log.map(({ keeperId, action, subject }) => [keeperId, action, subject])).toEqual([
      [anna, 'propose', `proposal/${proposal}`],
      [bas, 'approve', `proposal/${proposal}`],
      [bas, 'revise', 'revision/3'],
    ])
    expect(await run(audit)).toEqual([])
  })

  test('the next start finds the same directory and writes nothing', async () => {
    const { url, run, proposeAs, approveAs } = await keptStore()
    await approveAs(bas, await proposeAs(anna, phones('030-7654321')))
    const latest = await run(latestRevisions)
    const { files } = checkContents([...latest.values()].map((one) => one.content))
    expect(await seed(url, files, now)).toMatchObject({ written: false })
  })

  test('nobody approves what they proposed themselves, neither here nor in the database', async () => {
    const { url, proposeAs, approveAs, numbers } = await keptStore()
    const before = await numbers()
    const proposal = await proposeAs(anna, phones('030-7654321'))
    expect(await approveAs(anna, proposal)).toEqual({ refused: 'own' })
    await expect(
      execute(url, `UPDATE "Proposal" SET state = 'approved', "decidedBy" = '${anna}' WHERE id = '${proposal}'`),
    ).rejects.toThrow(/Proposal_second_person|CHECK|check/i)
    expect(await numbers()).toEqual(before)
  })

  test('two that change other facts both count, whoever is approved first', async () => {
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const { run, proposeAs, approveAs, numbers } = await keptStore()
      const proposals = [
        await proposeAs(anna, phones('030-7654321')),
        await proposeAs(anna, withField('name', 'Anders')),
      ]
      for (const at of order) expect(await approveAs(bas, proposals[at] ?? '')).toHaveProperty('revision')
      expect(await numbers()).toEqual(['030-7654321'])
      expect((await run(readRows)).edition.services.map(({ name }) => name)).toContain('Anders')
      expect(await run(audit)).toEqual([])
    }
  })

  test('of two that change one fact the first counts, and the second is told what both say', async () => {
    const { run, proposeAs, approveAs, numbers } = await keptStore()
    const [one, two] = [await proposeAs(anna, phones('030-1111111')), await proposeAs(bas, phones('030-2222222'))]
    await approveAs(bas, one)
    expect(await approveAs(anna, two)).toMatchObject({
      refused: 'conflict',
      conflicts: [
        {
          fact: 'services/speeltuin-oost/phones',
          current: [{ number: '030-1111111' }],
          proposed: [{ number: '030-2222222' }],
        },
      ],
    })
    expect(await numbers()).toEqual(['030-1111111'])
    expect((await run((client) => client.proposal.findUniqueOrThrow({ where: { id: two } }))).state).toBe('open')
  })

  test('approved at the same moment, each has a number of its own and nothing is lost', async () => {
    const { run, proposeAs, approveAs, numbers } = await keptStore()
    const proposals = [
      await proposeAs(anna, phones('030-7654321')),
      await proposeAs(anna, withField('name', 'Anders')),
      await proposeAs(anna, { ...other, name: 'De Zandbak' } as Content, 2),
    ]
    const decided = await Promise.all(proposals.map((one) => approveAs(bas, one)))
    expect(decided.map((one) => ('revision' in one ? one.revision : one)).sort()).toEqual([3, 4, 5])
    expect(await numbers()).toEqual(['030-7654321'])
    expect((await run(latestRevisions)).get('zandbak')?.content.name).toBe('De Zandbak')
    expect(await run(audit)).toEqual([])
  })

  test('decided once is decided, and a refusal has a reason', async () => {
    const { run, proposeAs, approveAs, numbers } = await keptStore()
    const before = await numbers()
    const proposal = await proposeAs(anna, phones('030-7654321'))
    const refuseAs = (by: string, reason: string) => run((client) => refuse(client, { proposal, by, reason }, { now }))
    expect(await refuseAs(bas, ' ')).toEqual({ refused: 'no-reason' })
    expect(await refuseAs(bas, 'Dit nummer is van de buren.')).toEqual({ proposal })
    expect(await approveAs(bas, proposal)).toEqual({ refused: 'decided' })
    expect(await approveAs(bas, 'proposal-0')).toEqual({ refused: 'unknown' })
    expect(await numbers()).toEqual(before)
    expect(await run(audit)).toEqual([])
  })

  test('an older revision can count again, by proposal and decision as anything else', async () => {
    const { run, proposeAs, approveAs, numbers } = await keptStore()
    const before = await numbers()
    await approveAs(bas, await proposeAs(anna, phones('030-7654321')))
    const undo = await run((client) =>
      proposeUndo(client, { organization: 'speeltuin', to: 1, why: 'vergissing', by: bas }, moment()),
    )
    expect(await approveAs(anna, 'proposal' in undo ? undo.proposal : '')).toMatchObject({ revision: 4 })
    expect(await numbers()).toEqual(before)
  })

  test.each([
    ['a number with letters', phones('bel-ons'), /services\.0\.phones\.0\.number/],
    ['a source that is not there', withField('source', 'x'), /x is not among the sources/],
    ['a slug of another', withField('slug', 'zandbak'), /zandbak is taken by/],
  ])('%s is named and proposed in vain', async (_, changed, problem) => {
    const { run } = await keptStore()
    const made = await run((client) => propose(client, { content: changed, base: 1, why: 'x', by: anna }, moment()))
    expect(made).toMatchObject({ refused: 'wrong', problems: expect.arrayContaining([expect.stringMatching(problem)]) })
    expect(await run((client) => client.proposal.count())).toBe(0)
  })

  test('what changes nothing, or is of nothing that we know, is no proposal', async () => {
    const { run } = await keptStore()
    const made = (changed: Content, base: number | null) =>
      run((client) => propose(client, { content: changed, base, why: 'x', by: anna }, moment()))
    expect(await made(content, 1)).toEqual({ refused: 'nothing-changes' })
    expect(await made(phones('030-7654321'), 2)).toEqual({ refused: 'unknown' })
    expect(await made(phones('030-7654321'), null)).toEqual({ refused: 'unknown' })
    expect(await made(phones('030-7654321'), 9)).toEqual({ refused: 'unknown' })
  })

  test('a new organization is there once somebody approves it', async () => {
    const { run, approveAs } = await keptStore()
    const fresh = { ...other, slug: 'schommel', services: [{ ...other.services[0], slug: 'schommel' }] } as Content
    const made = await run((client) =>
      propose(client, { content: fresh, base: null, why: 'nieuw', by: anna }, moment()),
    )
    expect(await approveAs(bas, 'proposal' in made ? made.proposal : '')).toMatchObject({ revision: 3 })
    expect((await run(readRows)).edition.services.map(({ slug }) => slug)).toContain('schommel')
  })

  test.each<[string, string]>([
    ['a revision is changed', `UPDATE "Revision" SET content = '{}'`],
    ['a revision is deleted', 'DELETE FROM "Revision"'],
    ['the log is changed', `UPDATE "LogEntry" SET "keeperId" = 'x'`],
    ['the log is deleted', 'DELETE FROM "LogEntry"'],
    ['a proposal is deleted', 'DELETE FROM "Proposal"'],
    ['what was proposed is changed', `UPDATE "Proposal" SET content = '{}'`],
    ...(provider === 'postgresql'
      ? ['Revision', 'LogEntry', 'Proposal'].map((table): [string, string] => [
          `${table} is emptied`,
          `TRUNCATE "${table}" CASCADE`,
        ])
      : []),
  ])('the database refuses that %s', async (_, sql) => {
    const { url, run, proposeAs } = await keptStore()
    await proposeAs(anna, phones('030-7654321'))
    await expect(execute(url, sql)).rejects.toThrow()
    expect(await run(audit)).toEqual([])
  })

  test('every trigger and check that the migrations write is looked for', async () => {
    const { url } = await keptStore()
    const folder = migrationsFolders[provider]
    const { migrationDirectories } = await readMigrations(folder)
    const sql = migrationDirectories
      .map(({ migrationFile: { content } }) => ('value' in content ? content.value : ''))
      .join()
    const names = [...sql.matchAll(/CREATE TRIGGER "(\w+)" BEFORE \w+ ON "(\w+)"|CONSTRAINT "(\w+)" CHECK/g)]
    expect(names.length).toBeGreaterThan(10)
    for (const [, trigger, table, check] of names) {
      // SQLite has no way to take a check away but to make the table anew; that it is there, `checkGuards` has seen.
      if (check && provider === 'sqlite') continue
      const other = await keptStore()
      const change = check
        ? `ALTER TABLE "${check.split('_')[0]}" DROP CONSTRAINT "${check}"`
        : `DROP TRIGGER "${trigger}"${provider === 'sqlite' ? '' : ` ON "${table}"`}`
      await execute(other.url, change)
      await expect(checkGuards(other.url), change).rejects.toThrow(trigger ?? check)
    }
    await checkGuards(url)
  })

  test.each([
    ['a proposal in a state that is none', `UPDATE "Proposal" SET state = 'x'`],
    ['an approval by nobody', `UPDATE "Proposal" SET state = 'approved'`],
    ['a decision on what is still open', `UPDATE "Proposal" SET "decidedBy" = 'x'`],
    ['a role that is none', `UPDATE "Keeper" SET role = 'x'`],
    ['a member of no organization', `UPDATE "Keeper" SET role = 'member'`],
    ['an editor of one', `UPDATE "Keeper" SET role = 'editor', "organizationSlug" = 'speeltuin'`],
  ])('the database refuses %s', async (_, sql) => {
    const { url, run, proposeAs } = await keptStore()
    const proposal = await proposeAs(anna, phones('030-7654321'))
    await expect(execute(url, sql)).rejects.toThrow()
    expect(await run((client) => client.proposal.findUniqueOrThrow({ where: { id: proposal } }))).toMatchObject({
      state: 'open',
      decidedBy: null,
    })
  })

  test.each([
    [
      'Revision_no_update',
      `UPDATE "Revision" SET content = replace(content, 'Oost', 'West') WHERE seq = 1`,
      /revision\/1/,
    ],
    ['LogEntry_no_update', `UPDATE "LogEntry" SET "keeperId" = 'x' WHERE seq = 2`, /row 2 of the log/],
    ['LogEntry_no_delete', 'DELETE FROM "LogEntry" WHERE seq = 2', /row 2 of the log/],
  ])('where %s was taken away, the audit names what was changed, and no start goes on', async (trigger, sql, named) => {
    const { url, run } = await keptStore()
    await checkGuards(url)
    const table = trigger.split('_')[0]
    await execute(url, provider === 'sqlite' ? `DROP TRIGGER "${trigger}"` : `DROP TRIGGER "${trigger}" ON "${table}"`)
    await execute(url, sql)
    expect((await run(audit)).join('\n')).toMatch(named)
    await expect(checkGuards(url)).rejects.toThrow(trigger)
  })
})

test('where another process wrote first, all of it is done again; anything else is told', async () => {
  let tries = 0
  const failing = (code: string) =>
    ({
      $transaction: () => {
        tries++
        return tries < 3 ? Promise.reject(Object.assign(new Error(code), { code })) : Promise.resolve('done')
      },
    }) as unknown as Parameters<typeof inHistory>[0]
  expect(await inHistory(failing('P2034'), async () => {})).toBe('done')
  tries = 0
  await expect(inHistory(failing('P2000'), async () => {})).rejects.toThrow('P2000')
})
