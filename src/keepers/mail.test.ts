import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { dangerLines } from '../core/escalation/danger-lines'
import { lines } from '../core/escalation/lines'
import { otherWays } from '../core/escalation/other-ways'
import type { Content } from '../core/facts/facts'
import { type Fault, readMail, startMailServer } from '../mail/fixture'
import { openFolderPost, openServerPost } from '../mail/post'
import { readContents } from '../store/files/organization-files'
import { execute } from '../store/fixture'
import { confirm } from '../store/history/confirm'
import { inHistory } from '../store/history/in-history'
import { queueMail } from '../store/mails'
import { leave, setMail } from '../store/people/keepers'
import { answerKeepers } from './answer'
import { expectWholePage, openRoom, origin, pagesOfEditors, site, waysIn } from './fixture'
import { askedAbout, oldFacts, reviewOrganizations } from './review-organizations'
import { mailSender, mostAtOnce } from './send-mails'
import { pageAfter, wayInTo } from './way-in'

// What a build makes.
vi.mock('./session-script', () => ({ sessionScript: 'script', addressOfScript: '/beheer/sleutel.0123.js' }))
vi.mock('../server/scripts', () => ({ addressOfScript: () => '/x.js', findScript: () => undefined }))
vi.mock('../generated/style.txt', () => ({ default: '' }))
vi.mock('../server/with-style', () => ({ withStyle: (html: string) => ({ html, policy: 'policy of the style' }) }))

const minute = 60_000
const day = 24 * 60 * minute
const patience = { answer: 1_000, mail: 4_000 }

/** A room with a mail server beside it. What it sends it sends when the test says so. */
async function openWithMail({
  fault,
  wait = patience,
}: {
  fault?: (command: string) => Fault | undefined
  wait?: typeof patience
} = {}) {
  const [opened, server] = [await openRoom(answerKeepers), await startMailServer(fault)]
  const { room } = opened
  const way = openServerPost({ smtp: server.url, from: 'redactie@dichtbij.example' }, wait)
  onTestFinished(() => way.close())
  const sender = () => mailSender({ ...room, post: way, site })
  const { send } = sender()
  const inbox = () => server.mails.map(({ to, raw }) => ({ to: to.join(), ...readMail(raw) }))
  const review = () => opened.run((client) => reviewOrganizations(client, room.now()))
  const waiting = () => opened.run((client) => client.mail.findMany())
  /** Asks and sends, as the clock does. */
  const rounds = async (days: number) => {
    opened.later(days * day)
    await review()
    await send()
  }
  const turnOn = async () => {
    const { session } = await opened.joins('beheer', 'administrator')
    await opened.post('/beheer/mail', { wants: 'on' }, session)
  }
  const queue = (mails: { id: string; subject: string; keeperId: string }[]) =>
    opened.run((client) =>
      inHistory(client, async (transaction) => {
        for (const mail of mails) await queueMail(transaction, { ...mail, kind: 'decision', address: null }, room.now())
      }),
    )
  return { ...opened, server, way, sender, send, inbox, review, waiting, rounds, turnOn, queue }
}

const linkIn = (text: string, path: string) => new RegExp(`${origin}${path}\\S*`).exec(text)?.[0] ?? ''

describe('an invitation', () => {
  test('goes to the address that was typed, which is kept nowhere after, and its link opens the room', async () => {
    const { joins, post, send, inbox, waiting, run, tell } = await openWithMail()
    const { session } = await joins('anna', 'administrator')
    const form = { wants: 'invite', name: 'Bas\r\nBcc: x@x.nl', mail: 'bas@example.org', role: 'editor' }
    const told = await post('/beheer/mensen', form, session)
    expect(told.status).toBe(200)
    expect(told.body).toContain('bas@example.org')
    expect(told.body).not.toContain('/beheer/uitnodiging#')
    await send()
    const [mail] = inbox()
    expect(mail?.to).toBe('bas@example.org')
    expect(mail?.headers.has('bcc')).toBe(false)
    const invitation = linkIn(String(mail?.text), '/beheer/uitnodiging#').split('#')[1]
    expect((await tell('begin', { invitation })).status).toBe(200)
    expect(await waiting()).toEqual([])
    const kept = await run(async (client) => [await client.keeper.findMany(), await client.invitation.findMany()])
    expect(JSON.stringify(kept)).not.toContain('example.org')
  })

  test('that is tried again has another link, and the last one works', async () => {
    let ill = true
    const { joins, post, send, inbox, later, tell } = await openWithMail({
      fault: (command) => (ill && command === '.' ? { at: '', does: 'drop' } : undefined),
    })
    const { session } = await joins('anna', 'administrator')
    await post('/beheer/mensen', { wants: 'invite', name: 'Bas', mail: 'bas@example.org', role: 'editor' }, session)
    await send()
    expect(inbox()).toEqual([])
    ill = false
    await send()
    expect(inbox()).toEqual([])
    later(5 * minute)
    await send()
    const invitation = linkIn(String(inbox()[0]?.text), '/beheer/uitnodiging#').split('#')[1]
    expect((await tell('begin', { invitation })).status).toBe(200)
  })

  test('that the server took unheard is another mail when it is tried again, because it has another link', async () => {
    const { joins, post, server, send, later, run, inbox } = await openWithMail()
    const { session } = await joins('anna', 'administrator')
    await post('/beheer/mensen', { wants: 'invite', name: 'Bas', mail: 'bas@example.org', role: 'editor' }, session)
    const kept = await run((client) => client.mail.findMany())
    await send()
    // As if the process had ended before it was written down.
    await run((client) => client.mail.createMany({ data: kept.map((one) => ({ ...one, tries: 1 })) }))
    later(minute)
    await send()
    const [first, second] = inbox().map(({ headers }) => headers.get('message-id'))
    expect(server.mails).toHaveLength(2)
    expect(first).not.toBe(second)
  })

  test('without an address is a link on the page, and no mail', async () => {
    const { joins, post, waiting } = await openWithMail()
    const { session } = await joins('anna', 'administrator')
    const told = await post('/beheer/mensen', { wants: 'invite', name: 'Bas', mail: '', role: 'editor' }, session)
    expect(told.body).toContain(`${origin}/beheer/uitnodiging#`)
    expect(await waiting()).toEqual([])
  })
})

describe('a decision', () => {
  test.each(['approve', 'refuse'])(
    'to %s is told without a word of why, and the link leads to the proposal',
    async (decision) => {
      const { joins, post, proposes, send, inbox } = await openWithMail()
      const { session: cor } = await joins('cor', 'member', 'speeltuin')
      await post('/beheer/ik', { wants: 'mail', mail: 'cor@example.org' }, cor)
      const proposal = await proposes('cor', '030 765 43 21')
      const { session } = await joins('anna', 'editor')
      await post(`/beheer/voorstel/${proposal}`, { decision, reason: 'Een lezer zei het' }, session)
      await send()
      await send()
      expect(inbox()).toHaveLength(1)
      const [mail] = inbox()
      expect(mail?.to).toBe('cor@example.org')
      expect(linkIn(String(mail?.text), '/beheer/voorstel/')).toBe(`${origin}/beheer/voorstel/${proposal}`)
      for (const part of [mail?.text, mail?.html, mail?.subject])
        expect(part).not.toMatch(/lezer|Nummer 030|765 43 21/i)
    },
  )

  test('is not told at an address that was taken out, nor to who left', async () => {
    const { joins, post, proposes, send, inbox, waiting, run, room } = await openWithMail()
    const { session: anna } = await joins('anna', 'editor')
    for (const id of ['cor', 'dirk']) {
      const { session } = await joins(id, 'member', 'speeltuin')
      await post('/beheer/ik', { wants: 'mail', mail: `${id}@example.org` }, session)
      const proposal = await proposes(id, `030 765 43 ${id === 'cor' ? '21' : '22'}`)
      await post(`/beheer/voorstel/${proposal}`, { decision: 'refuse', reason: 'nee' }, anna)
      if (id === 'cor') await post('/beheer/ik', { wants: 'mail', mail: '' }, session)
      else await run((client) => leave(client, { keeperId: id, by: id }, room.now()))
    }
    await send()
    expect([inbox(), await waiting()]).toEqual([[], []])
  })

  test.each(['geen adres', 'a@b', 'a@example.org\nBcc: b@example.org', `${'a'.repeat(200)}@example.org`])(
    'has no address in %j',
    async (mail) => {
      const { joins, post, run } = await openWithMail()
      const { session } = await joins('cor', 'member', 'speeltuin')
      const told = await post('/beheer/ik', { wants: 'mail', mail }, session)
      expect(told.status).toBe(400)
      expect(await run((client) => client.keeper.count({ where: { mail: { not: null } } }))).toBe(0)
    },
  )
})

describe('the question whether all is still so', () => {
  test('is asked by nobody until an administrator turns it on', async () => {
    const { rounds, inbox, joins, post, look, turnOn } = await openWithMail()
    await rounds(200)
    expect(inbox()).toEqual([])
    for (const role of ['editor', 'member'] as const) {
      const { session } = await joins(role, role, role === 'member' ? 'speeltuin' : null)
      expect((await look('/beheer/mail', session)).status).toBe(403)
      expect((await post('/beheer/mail', { wants: 'on' }, session)).status).toBe(403)
    }
    await rounds(0)
    expect(inbox()).toEqual([])
    await turnOn()
    await rounds(0)
    expect(inbox()).toHaveLength(2)
  })

  test('goes to the members who have an address, with a link to exactly that page; else to the office', async () => {
    const { rounds, inbox, turnOn, joins, post } = await openWithMail()
    for (const id of ['cor', 'dirk', 'els']) {
      const { session } = await joins(id, 'member', 'speeltuin')
      if (id !== 'els') await post('/beheer/ik', { wants: 'mail', mail: `${id}@example.org` }, session)
    }
    await turnOn()
    await rounds(200)
    const mails = inbox().toSorted((one, other) => one.to.localeCompare(other.to))
    expect(mails.map(({ to }) => to)).toEqual(['cor@example.org', 'dirk@example.org', 'oost@speeltuin.example'])
    const [cor, , office] = mails
    expect(linkIn(String(cor?.text), '/')).toBe(`${origin}/beheer/organisatie/speeltuin`)
    expect(office?.text).not.toContain(origin)
    expect(office?.text).toContain(`${site}/nl/gids/zandbak`)
    expect(office?.subject).toContain('Zandbak')
  })

  test('is asked once more after thirty days, and after ninety the organization stands in the queue', async () => {
    const { rounds, inbox, turnOn, look, joins } = await openWithMail()
    await turnOn()
    await rounds(200)
    const asked = inbox().length
    const isInQueue = async (name: string) => {
      const { session } = await joins(`editor-${name}`, 'editor')
      const { body } = await look('/beheer', session)
      return /id="silent"/.test(body)
    }
    await rounds(29)
    expect(inbox()).toHaveLength(asked)
    await rounds(1)
    expect(inbox()).toHaveLength(2 * asked)
    await rounds(59)
    expect([inbox().length, await isInQueue('before')]).toEqual([2 * asked, false])
    await rounds(1)
    expect([inbox().length, await isInQueue('after')]).toEqual([2 * asked, true])
    await rounds(400)
    expect(inbox()).toHaveLength(2 * asked)
  })

  const answers = {
    confirmed: (made: Awaited<ReturnType<typeof openWithMail>>) =>
      made.run((client) =>
        confirm(
          client,
          {
            organization: 'speeltuin',
            service: 'speeltuin-oost',
            fact: 'fees',
            keeper: 'first',
            on: '2027-06-18',
            by: 'organization',
          } as never,
          made.room.now(),
        ),
      ),
    proposed: (made: Awaited<ReturnType<typeof openWithMail>>) => made.proposes('first', '030 765 43 21'),
  }
  test.each(['confirmed', 'proposed'] as const)(
    'ends with anything that is %s, for that organization only',
    async (how) => {
      const made = await openWithMail()
      const { rounds, inbox, turnOn, later, run } = made
      await turnOn()
      await rounds(200)
      const asked = inbox().length
      later(minute)
      const done = await answers[how](made)
      expect(done).not.toHaveProperty('refused')
      await rounds(30)
      expect(
        inbox()
          .slice(asked)
          .map(({ subject }) => subject.includes('Zandbak')),
      ).toEqual([true])
      const [speeltuin, zandbak] = await run((client) =>
        client.review.findMany({ orderBy: { organizationSlug: 'asc' } }),
      )
      expect([speeltuin?.endedAt === null, zandbak?.endedAt]).toEqual([false, null])
    },
  )

  test('that waits is not sent any more once it was answered, or is of another organization’s keeper', async () => {
    const made = await openWithMail()
    const { turnOn, later, review, send, inbox, joins, run, waiting } = made
    const { session } = await joins('cor', 'member', 'zandbak')
    await made.post('/beheer/ik', { wants: 'mail', mail: 'cor@example.org' }, session)
    await turnOn()
    later(200 * day)
    await review()
    expect(await waiting()).toHaveLength(2)
    later(minute)
    await answers.proposed(made)
    await run((client) => client.keeper.update({ where: { id: 'cor' }, data: { organizationSlug: 'speeltuin' } }))
    await send()
    expect([inbox(), await waiting()]).toEqual([[], []])
  })

  test('is not asked of who said to want no mail, and asked again when they want it', async () => {
    const { rounds, inbox, turnOn, joins, post } = await openWithMail()
    await turnOn()
    await rounds(200)
    const asked = inbox().length
    const { session } = await joins('anna', 'administrator')
    expect((await post('/beheer/mail', { wants: 'stop', organization: 'zandbak' }, session)).status).toBe(303)
    expect((await post('/beheer/mail', { wants: 'stop', organization: 'nergens' }, session)).status).toBe(404)
    await rounds(30)
    expect(
      inbox()
        .slice(asked)
        .map(({ subject }) => subject.includes('Zandbak')),
    ).toEqual([false])
    const { session: again } = await joins('anna-2', 'administrator')
    await post('/beheer/mail', { wants: 'again', organization: 'zandbak' }, again)
    await rounds(0)
    expect(inbox().at(-1)?.subject).toContain('Zandbak')
  })

  test.each(['email', 'all'])('goes nowhere, and leads nowhere, that an editor hid: %s', async (what) => {
    const { rounds, inbox, turnOn, joins, post, later, review, send, run } = await openWithMail()
    const { session } = await joins('bas', 'editor')
    const hide = (slug: string) =>
      post(`/beheer/verberg/${slug.split('-')[0]}/${slug}`, { what, reason: 'van een ander' }, session)
    await turnOn()
    expect((await hide('zandbak')).status).toBe(303)
    await rounds(200)
    expect(inbox().map(({ to }) => to)).toEqual(['oost@speeltuin.example'])
    expect(inbox()[0]?.text).not.toContain('/gids/zandbak')
    // Nor does it count as asked.
    expect((await run((client) => client.review.findMany())).map((one) => one.organizationSlug)).toEqual(['speeltuin'])
    // Also after it was asked.
    later(30 * day)
    await review()
    const again = await joins('cor', 'editor')
    await post('/beheer/verberg/speeltuin/speeltuin-oost', { what, reason: 'van een ander' }, again.session)
    await send()
    expect(inbox()).toHaveLength(1)
  })

  test('that was turned off before it went was never asked', async () => {
    const { rounds, inbox, turnOn, joins, post, later, review, run } = await openWithMail()
    await turnOn()
    later(200 * day)
    await review()
    const { session } = await joins('ada', 'administrator')
    await post('/beheer/mail', { wants: 'off' }, session)
    expect(await run((client) => client.review.count())).toBe(0)
    const { session: later31 } = await joins('bea', 'administrator')
    await post('/beheer/mail', { wants: 'on' }, later31)
    await rounds(31)
    expect(inbox().map(({ subject }) => subject.startsWith('Klopt'))).toEqual([true, true])
    // A reminder that did not go is one that is still to come.
    later(30 * day)
    await review()
    const { session: third } = await joins('cas', 'administrator')
    await post('/beheer/mail', { wants: 'off' }, third)
    expect(await run((client) => client.review.count({ where: { remindedAt: null } }))).toBe(2)
  })

  test('is asked each year where nothing is old, without a list', async () => {
    const { rounds, inbox, turnOn, run, url } = await openWithMail()
    await turnOn()
    // Everything was looked at on a day that is still to come, so that only the year counts.
    const sql = `UPDATE "Revision" SET content = replace(replace(content, '2026-10-03', '2027-10-03'), '"date":"2026-03"', '"date":"2026-03","checked":"2027-10-03"')`
    await execute(url, 'DROP TRIGGER "Revision_no_update"')
    await execute(url, sql)
    expect(await run((client) => client.review.count())).toBe(0)
    await rounds(364)
    expect(inbox()).toEqual([])
    await rounds(1)
    expect(inbox()).toHaveLength(2)
    for (const { text } of inbox()) expect(text).not.toMatch(/^- /m)
  })

  test('tells the facts that are old, and nothing that a reader told', async () => {
    const { rounds, inbox, turnOn, run, room } = await openWithMail()
    await run((client) =>
      client.report.create({
        data: { id: 'r', serviceSlug: 'speeltuin-oost', fact: 'phone', text: 'Ik ben Fatima en belde', at: room.now() },
      }),
    )
    await turnOn()
    await rounds(200)
    for (const { text, html } of inbox()) {
      expect(text).toMatch(/^- .+: .+$/m)
      expect(text + html).not.toMatch(/Fatima|belde/)
    }
  })

  test.each(['0800-2000', '0800 20 00', '0031 800 2000', '+31 800-2000', '(088) 996 30 00', '1 1 2'])(
    'is never about a number that the code tells, however it is written: %s',
    async (number) => {
      const [content] = await readContents()
      const [service] = content?.services ?? []
      const of = (phones: { number: string }[]) =>
        askedAbout({ ...content, services: [{ ...service, slug: 'zomaar', layer: 'social-base', phones }] } as Content)
      expect(of([{ number: '030 555 01 00' }])).toHaveLength(1)
      expect(of([{ number: '030 555 01 00' }, { number }])).toEqual([])
    },
  )

  test('is never about what the code tells where there is danger', async () => {
    const contents = await readContents()
    const long = new Date('2040-01-01T10:00:00Z')
    const numbers = [lines.emergency, lines.veiligThuis, lines.saveFlevoland, ...dangerLines].map(({ number }) =>
      number.replace(/\D/g, ''),
    )
    const asked = contents.flatMap((content) => {
      const slugs = new Set(oldFacts(content, long).map(({ service }) => service))
      expect([...slugs].every((slug) => askedAbout(content).some((one) => one.slug === slug))).toBe(true)
      return content.services.filter(({ slug }) => slugs.has(slug))
    })
    expect(asked.length).toBeGreaterThan(100)
    for (const { slug, layer, phones } of asked) {
      expect(layer, slug).not.toBe('safety')
      for (const { number } of (phones ?? []) as { number: string }[])
        expect(numbers, slug).not.toContain(number.replace(/\D/g, ''))
    }
    for (const { id } of [...otherWays, ...dangerLines])
      expect(
        asked.map(({ slug }) => slug),
        id,
      ).not.toContain(id)
    for (const slug of ['112', 'veilig-thuis', 'samen-veilig'])
      expect(askedAbout(contents.find((one) => one.slug === slug) as Content), slug).toEqual([])
  })
})

describe('a mail server that is not well', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: `d-${index}`, subject: 'p', keeperId: `k-${index}` }))

  async function withProposal(options: Parameters<typeof openWithMail>[0] = {}, count = 1) {
    const made = await openWithMail(options)
    const { run, proposes, queue, room } = made
    const subject = await proposes('first', '030 765 43 21')
    const keepers = many(count)
    await run((client) =>
      client.keeper.createMany({
        data: keepers.map(({ keeperId }) => ({
          id: keeperId,
          role: 'editor',
          mail: `${keeperId}@example.org`,
          since: room.now(),
        })),
      }),
    )
    await queue(keepers.map((one) => ({ ...one, subject })))
    return made
  }

  test.each([
    ['hangs', { at: '', does: 'hang' }],
    ['drops the line in the middle', { at: '', does: 'drop' }],
    ['says 451', { at: '', says: '451 later' }],
    ['says 554', { at: '', says: '554 no' }],
  ] as [string, Fault][])('and %s is asked again later, and the mail goes once', async (_, fault) => {
    let ill = true
    const { send, inbox, later, waiting } = await withProposal({
      fault: (command) => (ill && command.startsWith('DATA') ? fault : undefined),
      wait: { answer: 100, mail: 400 },
    })
    await send()
    expect([inbox().length, (await waiting()).length]).toEqual([0, 1])
    later(5 * minute)
    await send()
    ill = false
    later(5 * minute)
    await send()
    expect(inbox()).toHaveLength(0)
    later(10 * minute)
    await send()
    await send()
    expect([inbox().length, (await waiting()).length]).toEqual([1, 0])
  })

  test('is not asked for all that wait, once it took none of the first', async () => {
    let asked = 0
    const { send, waiting } = await withProposal(
      {
        fault: (command) => {
          if (command === '') asked++
          return command === '' ? { at: '', says: '421 busy' } : undefined
        },
      },
      3 * mostAtOnce,
    )
    await send()
    expect(asked).toBeLessThanOrEqual(mostAtOnce)
    expect(await waiting()).toHaveLength(3 * mostAtOnce)
  })

  test('and refuses one recipient gets all others, and after four days the queue says so, until somebody saw it', async () => {
    const { send, inbox, later, waiting, joins, look, post } = await withProposal(
      { fault: (command) => (command.includes('K-7@') ? { at: '', says: '550 no such user' } : undefined) },
      3 * mostAtOnce,
    )
    await send()
    expect(inbox()).toHaveLength(3 * mostAtOnce - 1)
    for (let hours = 0; hours < 6 * 24; hours += 1) {
      later(60 * minute)
      await send()
    }
    expect(await waiting()).toEqual([expect.objectContaining({ keeperId: 'k-7', problem: 'refused', address: null })])
    const { session } = await joins('anna', 'editor')
    expect((await look('/beheer', session)).body).toContain('id="given-up"')
    await post('/beheer', { wants: 'seen', mail: 'd-7' }, session)
    expect((await look('/beheer', session)).body).not.toContain('id="given-up"')
  })

  test('one mail that cannot be written holds up no other', async () => {
    const { send, inbox, later, waiting, room, way } = await withProposal({}, 3)
    let asked = 0
    const sending = {
      ...room,
      post: way,
      site,
      // As where the store is too busy for one of them.
      get origin() {
        if (++asked === 1) throw new Error('busy')
        return origin
      },
    }
    await mailSender(sending).send()
    expect([inbox().length, (await waiting()).length]).toEqual([2, 1])
    later(5 * minute)
    await send()
    expect([inbox().length, await waiting()]).toEqual([3, []])
  })

  test('a mail that the store could not be told of is not sent again', async () => {
    const { send, inbox, later, run, waiting } = await withProposal()
    await run((client) =>
      client.$executeRawUnsafe(`CREATE TRIGGER held BEFORE DELETE ON "Mail" BEGIN SELECT RAISE(ABORT, 'held'); END`),
    )
    await expect(send()).rejects.toThrow()
    expect(inbox()).toHaveLength(1)
    await run((client) => client.$executeRawUnsafe('DROP TRIGGER held'))
    later(15 * minute)
    await send()
    expect([inbox().length, await waiting()]).toEqual([1, []])
  })

  test('gets 10,000 mails once each, few in hand, while the room answers', async () => {
    const count = 10_000
    const made = await withProposal({ wait: { answer: 60_000, mail: 600_000 } }, count)
    const { server, way, room, waiting, look } = made
    let [started, inHand, mostInHand] = [0, 0, 0]
    const looks: Promise<number>[] = []
    /** How many mails went out between a question to the room and its answer. */
    async function mailsMeanwhile() {
      const before = server.mails.length
      expect((await look('/beheer/binnen')).status).toBe(200)
      return server.mails.length - before
    }
    const counted = {
      ...way,
      send: (message: Parameters<typeof way.send>[0]) => {
        mostInHand = Math.max(mostInHand, ++inHand)
        if (++started % 500 === 0) looks.push(mailsMeanwhile())
        return way.send(message).finally(() => inHand--)
      },
    }
    await mailSender({ ...room, post: counted, site }).send()
    expect(new Set(server.mails.map(({ id }) => id)).size).toBe(count)
    expect(server.mails).toHaveLength(count)
    expect(await waiting()).toEqual([])
    expect(mostInHand).toBe(mostAtOnce)
    expect(server.mostAtOnce()).toBeLessThanOrEqual(2)
    expect(looks).toHaveLength(count / 500)
    expect(Math.max(...(await Promise.all(looks)))).toBeLessThanOrEqual(100)
  })

  test('ends after what is under way when the room stops', async () => {
    const { sender, inbox, waiting } = await withProposal({}, 3 * mostAtOnce)
    const { send, stop } = sender()
    const round = send()
    await stop()
    await round
    expect(inbox().length).toBeLessThanOrEqual(mostAtOnce)
    expect(inbox().length + (await waiting()).length).toBe(3 * mostAtOnce)
    expect((await waiting()).every(({ tries }) => tries === 0)).toBe(true)
  })
})

describe('without a mail server', () => {
  test('a mail is a file beside the database, and pages that speak of mail say so', async () => {
    const { room, joins, post, look } = await openRoom(answerKeepers)
    const folder = mkdtempSync(join(tmpdir(), 'dichtbij-mail-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const { session } = await joins('anna', 'administrator')
    await post('/beheer/mensen', { wants: 'invite', name: 'Bas', mail: 'bas@example.org', role: 'editor' }, session)
    await mailSender({ ...room, post: openFolderPost(folder), site }).send()
    const [name = '', ...more] = readdirSync(folder)
    expect(more).toEqual([])
    expect(readMail(readFileSync(join(folder, name), 'latin1')).text).toContain(`${origin}/beheer/uitnodiging#`)
    for (const page of ['/beheer/mail', '/beheer/mensen', '/beheer/ik'])
      expect((await look(page, session)).body, page).toContain('/srv/dichtbij/mail')
    // Where it lies on the server, only administrators read.
    const { session: member } = await joins('cor', 'member', 'speeltuin')
    const { body } = await look('/beheer/ik', member)
    expect(body).not.toContain('/srv/dichtbij')
    expect(body).toContain('Er is geen mailserver')
  })

  test('a folder that takes no file is told, and tried again', async () => {
    const { room, run, joins, post, look } = await openRoom(answerKeepers)
    const { session } = await joins('anna', 'administrator')
    await post('/beheer/mensen', { wants: 'invite', name: 'Bas', mail: 'bas@example.org', role: 'editor' }, session)
    await mailSender({ ...room, post: openFolderPost('/dev/null/mail'), site }).send()
    expect(await run((client) => client.mail.findFirst())).toMatchObject({ problem: 'folder', tries: 1 })
    expect((await look('/beheer/mail', session)).body).toContain('class="problem"')
  })
})

describe('a link in a mail', () => {
  test('leads through the sign-in to exactly that page', async () => {
    const { look, joins } = await openRoom(answerKeepers)
    const { headers, status } = await look('/beheer/organisatie/speeltuin')
    expect([status, headers.location]).toEqual([303, '/beheer/binnen?naar=%2Fbeheer%2Forganisatie%2Fspeeltuin'])
    const asked = new URL(String(headers.location), origin)
    expectWholePage(await look(asked.pathname + asked.search))
    expect(pageAfter(asked.searchParams.get('naar'))).toBe('/beheer/organisatie/speeltuin')
    const { session } = await joins('cor', 'member', 'speeltuin')
    expect((await look('/beheer/organisatie/speeltuin', session)).status).toBe(200)
  })

  test.each([...pagesOfEditors])('comes back to %s', (page) => {
    const { pathname, searchParams } = new URL(wayInTo(page), origin)
    expect(pathname).toBe(waysIn[0])
    expect(pageAfter(searchParams.get('naar'))).toBe(page)
  })

  test.each([
    null,
    '',
    'https://elders.example/',
    '//elders.example/beheer',
    '/\\elders.example',
    '/beheer//elders.example',
    '/beheer/../weg',
    '/beheer/%2e%2e/weg',
    '/beheer\\..\\weg',
    '/beheerder',
    'javascript:alert(1)',
    '/beheer/x?y=https://elders.example',
    '/beheer/x#y',
    ' /beheer/x',
    '/beheer/x\n',
    '/weg',
    '/beheer/binnen',
    '/beheer/stad/terug',
  ])('leads nowhere but into the room: not to %j', (asked) => {
    expect(pageAfter(asked)).toBe('/beheer')
  })
})

test('an address that a keeper gave is shown to them alone', async () => {
  const { joins, run, look } = await openRoom(answerKeepers)
  const { session } = await joins('anna', 'administrator')
  const { session: own } = await joins('bas', 'editor')
  await run((client) => setMail(client, 'bas', 'bas@example.org'))
  for (const page of pagesOfEditors) expect((await look(page, session)).body, page).not.toContain('bas@example.org')
  expect((await look('/beheer/ik', own)).body).toContain('bas@example.org')
})
