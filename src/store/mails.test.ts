import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import type { Content } from '../core/facts/facts'
import { withDirectory } from './database/client'
import { applyMigrations } from './database/migrate'
import { checkContents } from './files/organization-files'
import { providers, speeltuin, temporaryStore } from './fixture'
import { inHistory } from './history/in-history'
import { approve, propose, refuse } from './history/proposals'
import { beginHistory } from './history/revisions'
import { countWaiting, dropMails, eraseMails, failMail, listGivenUp, pauseAfter, queueMail, takeMails } from './mails'
import {
  eraseLeavers,
  findInvited,
  invite,
  inviteAgain,
  leave,
  listKeepers,
  mailOf,
  renewLink,
  setMail,
} from './people/keepers'
import { areReviewsOn, findSeries, stopSeries, switchReviews, takeStep } from './reviews'
import { seed } from './seed'

const start = new Date('2026-11-29T10:00:00Z')
const minute = 60_000
const day = 24 * 60 * minute
const later = (milliseconds: number) => new Date(start.getTime() + milliseconds)
const content = parseYaml(speeltuin) as Content
const withNumber = (number: string): Content => ({
  ...content,
  services: content.services.map((one, index) => (index === 0 ? { ...one, phones: [{ number }] } : one)),
})

describe.each(providers)('on %s', (provider) => {
  async function keptStore() {
    const { url } = await temporaryStore(provider)
    await applyMigrations(url)
    await seed(url, checkContents([content]).files, start)
    const run = <Result>(work: Parameters<typeof withDirectory<Result>>[1]) => withDirectory(url, work)
    await run((client) =>
      beginHistory(client, [content], { keeper: { id: 'anna', role: 'administrator' }, now: start }),
    )
    const queue = (id: string, at = start) =>
      run((client) =>
        inHistory(client, (transaction) =>
          queueMail(transaction, { id, kind: 'review', keeperId: null, address: 'a@x.nl', subject: 'speeltuin' }, at),
        ),
      )
    const take = (now: Date, most = 20) => run((client) => takeMails(client, most, now))
    const mails = () => run((client) => client.mail.findMany({ orderBy: { id: 'asc' } }))
    return { run, queue, take, mails }
  }

  test('a mail that is taken is nobody else’s, and comes back when its process is gone', async () => {
    const { queue, take, run, mails } = await keptStore()
    for (const id of ['one', 'other', 'third']) await queue(id)
    const [first, second] = await Promise.all([take(start, 2), take(start, 2)])
    expect([...first, ...second].map(({ id }) => id).sort()).toEqual(['one', 'other', 'third'])
    expect(await take(later(14 * minute))).toEqual([])
    await run((client) => dropMails(client, ['one', 'third']))
    expect((await take(later(15 * minute))).map(({ id, tries }) => [id, tries])).toEqual([['other', 2]])
    expect(await mails()).toHaveLength(1)
  })

  test('what does not go is tried again after pauses that grow, and given up after four days without its address', async () => {
    const { queue, take, run } = await keptStore()
    await queue('one')
    const pauses: number[] = []
    let now = start
    for (let last = start; ; last = now) {
      const [mail] = await take(now)
      if (!mail) throw new Error('not due')
      await run((client) => failMail(client, mail, 'server', now))
      const row = await run((client) => client.mail.findUniqueOrThrow({ where: { id: 'one' } }))
      expect([row.address, row.problem]).toEqual([row.givenUpAt ? null : 'a@x.nl', 'server'])
      if (row.givenUpAt) break
      expect(await take(new Date(row.dueAt.getTime() - 1))).toEqual([])
      pauses.push(row.dueAt.getTime() - now.getTime())
      now = row.dueAt
      expect(now > last).toBe(true)
    }
    expect(pauses).toEqual(pauses.toSorted((one, other) => one - other))
    expect(pauses.map((_, index) => pauseAfter(index + 1))).toEqual(pauses)
    expect([pauses[0], pauses.at(-1)]).toEqual([5 * minute, day])
    expect(now.getTime() - start.getTime()).toBeGreaterThanOrEqual(4 * day)
    expect(now.getTime() - start.getTime()).toBeLessThan(5 * day)
    expect((await run(listGivenUp)).map(({ id }) => id)).toEqual(['one'])
    expect(await take(later(9 * day))).toEqual([])
    await run((client) => eraseMails(client, later(30 * day)))
    expect(await run(listGivenUp)).toEqual([])
  })

  test('a mail that still waits after thirty days is gone with its address', async () => {
    const { queue, run, mails } = await keptStore()
    await queue('one')
    await run((client) => eraseMails(client, later(30 * day - 1)))
    expect(await run(countWaiting)).toEqual({ waiting: 1, problems: [] })
    await run((client) => eraseMails(client, later(30 * day)))
    expect(await mails()).toEqual([])
  })

  describe('a decision', () => {
    async function proposed(by: string) {
      const made = await keptStore()
      const { run } = made
      await run((client) =>
        invite(
          client,
          { id: 'cor', role: 'member', organizationSlug: 'speeltuin', name: 'Cor', mail: null, by: 'anna', token: 'w' },
          start,
        ),
      )
      const told = await run((client) =>
        propose(client, { content: withNumber('030 765 43 21'), base: 1, why: 'x', by }, { now: start, id: 'p' }),
      )
      expect(told).toEqual({ proposal: 'p' })
      return made
    }
    const decisions = { approve, refuse }

    test.each(['approve', 'refuse'] as const)('to %s is told to who proposed it, once', async (which) => {
      const { run, mails } = await proposed('cor')
      await run((client) => setMail(client, 'cor', 'cor@x.nl'))
      const decide = () =>
        run<unknown>((client) => decisions[which](client, { proposal: 'p', by: 'anna', reason: 'r' }, { now: start }))
      await decide()
      expect(await decide()).toEqual({ refused: 'decided' })
      const told = { kind: 'decision', keeperId: 'cor', address: null, subject: 'p' }
      expect(await mails()).toEqual([expect.objectContaining(told)])
    })

    test('that is not made is told to nobody', async () => {
      const { run, mails } = await proposed('cor')
      await run((client) => setMail(client, 'cor', 'cor@x.nl'))
      for (const [by, reason] of [
        ['cor', 'r'],
        ['anna', ' '],
      ] as const)
        await run((client) => refuse(client, { proposal: 'p', by, reason }, { now: start }))
      expect(await mails()).toEqual([])
    })

    test.each([
      ['nobody in the room', 'git', 'cor@x.nl'],
      ['somebody without an address', 'cor', null],
    ])('on what %s proposed makes no mail', async (_, by, mail) => {
      const { run, mails } = await proposed(by)
      await run((client) => setMail(client, 'cor', mail))
      await run((client) => approve(client, { proposal: 'p', by: 'anna', reason: '' }, { now: start }))
      expect(await mails()).toEqual([])
    })
  })

  describe('an invitation by mail', () => {
    const bas = { id: 'bas', role: 'editor', organizationSlug: null, name: 'Bas' } as const
    async function invited() {
      const made = await keptStore()
      await made.run((client) => invite(client, { ...bas, mail: 'bas@x.nl', by: 'anna', token: 'first' }, start))
      return made
    }

    test('keeps the address with the mail only, and its link nowhere', async () => {
      const { run, mails, take } = await invited()
      expect(await mails()).toEqual([
        expect.objectContaining({ kind: 'invitation', address: 'bas@x.nl', keeperId: 'bas' }),
      ])
      expect((await run(listKeepers)).find(({ id }) => id === 'bas')?.mail).toBeNull()
      const renewed = await run((client) =>
        renewLink(client, { keeperId: 'bas', mail: 'invitation-bas', token: 'second' }, later(day)),
      )
      expect(renewed).toBe('Bas')
      const works = (token: string, now: Date) => run((client) => findInvited(client, token, now))
      expect(await works('first', later(day))).toBeUndefined()
      expect(await works('second', later(4 * day - 1))).toBe('bas')
      const everything = await run(async (client) => [await client.mail.findMany(), await client.invitation.findMany()])
      expect(JSON.stringify(everything)).not.toContain('second')
      await run((client) => dropMails(client, ['invitation-bas']))
      expect(await take(later(day))).toEqual([])
    })

    test('goes no more once there is a newer link, or whoever it is for is gone', async () => {
      const { run, mails } = await invited()
      await run((client) => inviteAgain(client, { keeperId: 'bas', by: 'anna', token: 'by-hand' }, start))
      expect(await mails()).toEqual([])
      // Also where it was taken to be sent just before: the newer link works on.
      const taken = { keeperId: 'bas', mail: 'invitation-bas', token: 'by-mail' }
      expect(await run((client) => renewLink(client, taken, start))).toBeUndefined()
      expect(await run((client) => findInvited(client, 'by-hand', start))).toBe('bas')
      await run((client) => inviteAgain(client, { keeperId: 'bas', by: 'anna', token: 'x', mail: 'bas@x.nl' }, start))
      expect(await mails()).toHaveLength(1)
      await run((client) => leave(client, { keeperId: 'bas', by: 'anna' }, start))
      expect(await mails()).toEqual([])
      expect(
        await run((client) => renewLink(client, { keeperId: 'bas', mail: 'invitation-bas', token: 'y' }, start)),
      ).toBeUndefined()
    })

    test('the address that a keeper gave goes when they take it out, and with them', async () => {
      const { run } = await invited()
      const of = () => run((client) => mailOf(client, 'bas'))
      await run((client) => setMail(client, 'bas', 'bas@x.nl'))
      expect(await of()).toBe('bas@x.nl')
      await run((client) => setMail(client, 'bas', null))
      expect(await of()).toBeNull()
      await run((client) => setMail(client, 'bas', 'bas@x.nl'))
      await run((client) => leave(client, { keeperId: 'bas', by: 'anna' }, start))
      expect(await of()).toBeNull()
      await run((client) => setMail(client, 'bas', 'late@x.nl'))
      await run((client) => eraseLeavers(client, later(30 * day)))
      expect(JSON.stringify(await run((client) => client.keeper.findMany()))).not.toContain('@')
    })
  })

  describe('a series of mails to an organization', () => {
    const organization = 'speeltuin'
    const to = [{ keeperId: 'cor' }, { address: 'office@x.nl' }]

    test('has one mail for each step and recipient, however often it is taken', async () => {
      const { run, mails } = await keptStore()
      const ask = () =>
        run((client) => takeStep(client, { organization, known: undefined, step: { ask: 'stale' }, to }, start))
      expect((await Promise.all([ask(), ask()])).sort()).toEqual([false, true])
      expect((await mails()).map(({ kind, keeperId, address }) => [kind, keeperId, address]).sort()).toEqual([
        ['review', null, 'office@x.nl'],
        ['review', 'cor', null],
      ])
      const known = (await run((client) => findSeries(client, organization))) ?? undefined
      const remind = () =>
        run((client) => takeStep(client, { organization, known, step: 'remind', to }, later(30 * day)))
      expect([await remind(), await remind()]).toEqual([true, false])
    })

    test.each(['end', 'stop', 'off'])('that comes to its %s takes back what was not sent', async (which) => {
      const { run, mails } = await keptStore()
      await run((client) => switchReviews(client, { on: true, by: 'anna' }, start))
      await run((client) => takeStep(client, { organization, known: undefined, step: { ask: 'stale' }, to }, start))
      const known = (await run((client) => findSeries(client, organization))) ?? undefined
      expect(await mails()).toHaveLength(2)
      if (which === 'end') await run((client) => takeStep(client, { organization, known, step: 'end', to: [] }, start))
      if (which === 'stop') await run((client) => stopSeries(client, { organization, stop: true, by: 'anna' }, start))
      if (which === 'off') await run((client) => switchReviews(client, { on: false, by: 'anna' }, start))
      expect(await mails()).toEqual([])
    })

    test('is off until somebody turns it on, and who did so stands in the log', async () => {
      const { run } = await keptStore()
      const rows = () => run((client) => client.logEntry.count({ where: { action: 'mail', keeperId: 'anna' } }))
      expect([await run(areReviewsOn), await rows()]).toEqual([false, 0])
      for (const on of [true, true, false, false])
        await run((client) => switchReviews(client, { on, by: 'anna' }, start))
      expect([await run(areReviewsOn), await rows()]).toEqual([false, 2])
    })
  })
})
