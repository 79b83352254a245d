import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import type { Content } from '../../core/facts/facts'
import { retire } from '../../core/facts/retire'
import { hashOf } from '../../edition/edition'
import { withDirectory } from '../database/client'
import { applyMigrations } from '../database/migrate'
import { checkContents } from '../files/organization-files'
import { execute, providers, speeltuin, temporaryStore } from '../fixture'
import { findSession, startSession } from '../people/sessions'
import { addCall, lastCalls } from '../phone-calls'
import { readRows } from '../rows/queries'
import { seed } from '../seed'
import { audit } from './audit'
import { confirm } from './confirm'
import { hide, listHidings, lookAgain } from './hide'
import { compareProposal, findProposal, listDecided, listLog, listOpenProposals, listVersions } from './history-pages'
import { inHistory } from './in-history'
import { previewOf } from './preview'
import { approve, propose, withdraw } from './proposals'
import { beginHistory, latestRevisions } from './revisions'

const now = new Date('2026-11-29T10:00:00Z')
const [anna, bas] = ['keeper-anna', 'keeper-bas']
const content = parseYaml(speeltuin) as Content
const phones = (number: string): Content => ({
  ...content,
  services: content.services.map((one, index) => (index === 0 ? { ...one, phones: [{ number }] } : one)),
})
let ids = 0
const moment = () => ({ now, id: `id-${++ids}` })

describe.each(providers)('on %s', (provider) => {
  async function keptStore() {
    const { url } = await temporaryStore(provider)
    await applyMigrations(url)
    await seed(url, checkContents([content]).files, now)
    await withDirectory(url, (client) =>
      beginHistory(client, [content], { keeper: { id: anna, role: 'administrator' }, now }),
    )
    const run = <Result>(work: Parameters<typeof withDirectory<Result>>[1]) => withDirectory(url, work)
    /** What the app would read, as long as it is what was published. */
    const services = async () => {
      const { edition, published } = await run(readRows)
      expect(published.hash).toBe(hashOf(edition))
      return edition.services
    }
    const oost = async () => (await services()).find(({ slug }) => slug === 'speeltuin-oost')
    const hideAs = (by: string, part: 'phones' | null, reason = 'van een ander') =>
      run((client) =>
        hide(client, { organization: 'speeltuin', service: 'speeltuin-oost', part, reason, by }, moment()),
      )
    const look = (hiding: string, by: string, show: boolean) =>
      run((client) => lookAgain(client, { hiding, by, show }, now))
    return { url, run, services, oost, hideAs, look }
  }

  test('one keeper confirms a fact: it was looked at today, and nothing that is said has changed', async () => {
    const { run, oost } = await keptStore()
    const before = await oost()
    const asked = { organization: 'speeltuin', service: 'speeltuin-oost', fact: 'phones', keeper: anna } as const
    const done = await run((client) => confirm(client, { ...asked, on: '2026-11-29', by: 'organization' }, now))
    expect(done).toEqual({ revision: 2 })
    const after = await oost()
    const bare = (one: typeof before) => one?.phones.map(({ number, label }) => ({ number, label }))
    expect(bare(after)).toEqual(bare(before))
    expect(after?.phones.map(({ evidence }) => [evidence.checked, evidence.checkedBy])).toEqual([
      ['2026-11-29', 'organization'],
      ['2026-11-29', 'organization'],
    ])
    expect({ ...after, phones: [] }).toEqual({ ...before, phones: [] })
    expect(await run(audit)).toEqual([])
    const again = await run((client) => confirm(client, { ...asked, on: '2026-11-29', by: 'organization' }, now))
    expect(again).toEqual({ refused: 'nothing-changes' })
    for (const wrong of [{ service: 'x' }, { organization: 'x' }, { fact: 'text' as const }])
      expect(
        await run((client) => confirm(client, { ...asked, ...wrong, on: '2026-11-30', by: 'editors' }, now)),
      ).toHaveProperty('refused')
  })

  test('what one editor hides is gone at once, stays so through what is decided meanwhile, and comes back by another', async () => {
    const { run, oost, hideAs, look } = await keptStore()
    const before = await oost()
    const hidden = await hideAs(anna, 'phones')
    if (!('hiding' in hidden)) throw new Error(hidden.refused)
    expect((await oost())?.phones).toEqual([])
    const made = await run((client) =>
      propose(client, { content: phones('030-7654321'), base: 1, why: 'gebeld', by: anna }, moment()),
    )
    if (!('proposal' in made)) throw new Error(made.refused)
    await run((client) => approve(client, { proposal: made.proposal, by: bas, reason: '' }, { now }))
    expect((await oost())?.phones).toEqual([])
    expect(await look(hidden.hiding, anna, true)).toEqual({ refused: 'own' })
    expect(await look(hidden.hiding, bas, false)).toEqual({ hiding: hidden.hiding })
    expect(await look(hidden.hiding, bas, false)).toEqual({ refused: 'decided' })
    expect((await run(listHidings)).map(({ seenBy }) => seenBy)).toEqual([bas])
    expect(await look(hidden.hiding, bas, true)).toEqual({ hiding: hidden.hiding })
    expect((await oost())?.phones.map(({ number }) => number)).toEqual(['030-7654321'])
    expect(before?.phones).not.toEqual([])
    expect(await run(listHidings)).toEqual([])
    expect(await run(audit)).toEqual([])
    expect((await run((client) => listLog(client, 99, 99))).map(({ action }) => action)).toEqual([
      'show',
      'look',
      'approve',
      'propose',
      'hide',
      'begin',
    ])
  })

  test('a service that is hidden is no service, and an organization of which all is hidden is gone with it', async () => {
    const { run, services, hideAs } = await keptStore()
    await hideAs(anna, null)
    expect((await services()).map(({ slug }) => slug)).toEqual(['speeltuin-team'])
    await run((client) =>
      hide(
        client,
        { organization: 'speeltuin', service: 'speeltuin-team', part: null, reason: 'weg', by: anna },
        moment(),
      ),
    )
    expect(await services()).toEqual([])
  })

  test('nothing is hidden without a reason, twice, or where it leads whoever is in danger', async () => {
    const { url, run, hideAs } = await keptStore()
    expect(await hideAs(anna, 'phones', ' ')).toEqual({ refused: 'no-reason' })
    await hideAs(anna, 'phones')
    expect(await hideAs(bas, 'phones')).toEqual({ refused: 'hidden-already' })
    await expect(execute(url, `UPDATE "Hiding" SET "seenBy" = '${anna}'`)).rejects.toThrow()
    await expect(execute(url, `UPDATE "Hiding" SET "shownBy" = '${anna}'`)).rejects.toThrow()
    const team = {
      ...content,
      slug: 'team',
      services: [
        {
          ...content.services[1],
          slug: 'team',
          layer: 'basic-help',
          kinds: ['buurtteam'],
          access: 'open',
          referredBy: [],
        },
      ],
      retired: [],
    } as unknown as Content
    const made = await run((client) => propose(client, { content: team, base: null, why: 'nieuw', by: anna }, moment()))
    if (!('proposal' in made)) throw new Error(JSON.stringify(made))
    await run((client) => approve(client, { proposal: made.proposal, by: bas, reason: '' }, { now }))
    const hideTeam = (part: 'phones' | null) =>
      run((client) => hide(client, { organization: 'team', service: 'team', part, reason: 'x', by: anna }, moment()))
    expect(await hideTeam(null)).toEqual({ refused: 'never-whole' })
    expect(await hideTeam('phones')).toHaveProperty('hiding')
  })

  test('of an organization of which all stopped the rows still tell what there was', async () => {
    const { run, services } = await keptStore()
    const stopped = content.services.reduce<Content>((made, { slug }) => retire(made, slug), content)
    const made = await run((client) =>
      propose(client, { content: stopped, base: 1, why: 'gestopt', by: anna }, moment()),
    )
    if (!('proposal' in made)) throw new Error(JSON.stringify(made))
    await run((client) => approve(client, { proposal: made.proposal, by: bas, reason: '' }, { now }))
    expect(await services()).toEqual([])
    const { edition } = await run(readRows)
    expect(edition.retired.map(({ slug }) => slug)).toContain('speeltuin-oost')
    const none = { ...content, services: [], retired: [] } as unknown as Content
    const refused = await run((client) => propose(client, { content: none, base: 1, why: 'x', by: anna }, moment()))
    expect(refused).toMatchObject({ refused: 'wrong' })
  })

  test('nothing is said to have been seen on a day that is still to come', async () => {
    const { run } = await keptStore()
    const sources = content.sources as Record<string, object>
    const later = {
      ...content,
      sources: { ...sources, site: { ...sources.site, date: '2026-11-30' } },
    } as unknown as Content
    expect(
      await run((client) => propose(client, { content: later, base: 1, why: 'x', by: anna }, moment())),
    ).toMatchObject({ refused: 'wrong', problems: [expect.stringContaining('sources.site.date')] })
  })

  test('whoever proposed something takes it back, and nobody else', async () => {
    const { run } = await keptStore()
    const made = await run((client) =>
      propose(client, { content: phones('030-7654321'), base: 1, why: 'gebeld', by: anna }, moment()),
    )
    if (!('proposal' in made)) throw new Error(made.refused)
    const { proposal } = made
    expect(await run((client) => withdraw(client, { proposal, by: bas }, { now }))).toEqual({ refused: 'unknown' })
    expect(await run((client) => withdraw(client, { proposal, by: anna }, { now }))).toEqual({ proposal })
    expect(await run((client) => approve(client, { proposal, by: bas, reason: '' }, { now }))).toEqual({
      refused: 'decided',
    })
    expect(await run(audit)).toEqual([])
  })

  test('a proposal is seen before it counts, and nothing of that is written', async () => {
    const { run, services } = await keptStore()
    const before = await services()
    const [seen] = (await run((client) => previewOf(client, phones('030-7654321')))).filter(
      ({ slug }) => slug === 'speeltuin-oost',
    )
    expect(seen?.phones.map(({ number }) => number)).toEqual(['030-7654321'])
    expect(await services()).toEqual(before)
    expect(await run((client) => previewOf(client, { ...content, name: '' } as unknown as Content))).toEqual([])
  })

  test('pages tell what a proposal changes now, what became of it, and every version with what it changed', async () => {
    const { run } = await keptStore()
    const proposeAs = async (number: string) => {
      const made = await run((client) =>
        propose(client, { content: phones(number), base: 1, why: number, by: anna }, moment()),
      )
      if (!('proposal' in made)) throw new Error(made.refused)
      return made.proposal
    }
    const [one, other] = [await proposeAs('030-1111111'), await proposeAs('030-2222222')]
    const compare = (id: string) =>
      run(async (client) => {
        const proposal = await findProposal(client, id)
        if (!proposal) throw new Error('There is one.')
        return compareProposal(client, proposal)
      })
    expect((await compare(one)).changes.map(({ fact }) => fact)).toEqual(['services/speeltuin-oost/phones'])
    await run((client) => approve(client, { proposal: one, by: bas, reason: 'klopt' }, { now }))
    expect((await compare(one)).changes).toHaveLength(1)
    expect((await compare(other)).conflicts).toEqual([
      expect.objectContaining({ current: [{ number: '030-1111111' }], proposed: [{ number: '030-2222222' }] }),
    ])
    expect((await run((client) => listOpenProposals(client))).map(({ id }) => id)).toEqual([other])
    expect((await run((client) => listDecided(client, anna))).map(({ id, reason }) => [id, reason])).toEqual([
      [one, 'klopt'],
    ])
    const versions = await run((client) => listVersions(client, 'speeltuin'))
    expect(
      versions.map(({ seq, proposal, changes }) => [seq, proposal?.decidedBy ?? null, changes.length > 1]),
    ).toEqual([
      [2, bas, false],
      [1, null, true],
    ])
    expect((await run(latestRevisions)).get('speeltuin')?.content).toEqual(versions[0]?.content)
  })

  test('a session begins while something is being decided, and neither waits in vain', async () => {
    const { run } = await keptStore()
    let begin = () => {}
    const begun = new Promise<void>((resolve) => {
      begin = resolve
    })
    let end = () => {}
    const ended = new Promise<void>((resolve) => {
      end = resolve
    })
    const deciding = run((client) =>
      inHistory(client, async (transaction) => {
        begin()
        await ended
        return transaction.revision.count()
      }),
    )
    await begun
    const signingIn = run((client) => startSession(client, anna, 'token', now))
    setImmediate(end)
    expect(await deciding).toBe(1)
    await signingIn
    expect(await run((client) => findSession(client, 'token', now))).toMatchObject({ keeperId: anna })
  })

  test('of the calls to a service the last one counts', async () => {
    const { run } = await keptStore()
    const call = { serviceSlug: 'speeltuin-oost', keeperId: anna, note: null }
    await run((client) => addCall(client, { ...call, id: 'a', at: now, result: 'no-answer', again: '2026-12-01' }))
    await run((client) =>
      addCall(client, { ...call, id: 'b', at: new Date(now.getTime() + 1), result: 'spoken', again: null }),
    )
    const calls = await run(lastCalls)
    expect([...calls.values()].map(({ result, again }) => [result, again])).toEqual([['spoken', null]])
  })
})
