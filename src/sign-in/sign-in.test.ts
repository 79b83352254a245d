import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Content } from '../core/facts/facts'
import { withDirectory } from '../store/database/client'
import { applyMigrations } from '../store/database/migrate'
import { checkContents } from '../store/files/organization-files'
import { providers, speeltuin, temporaryStore } from '../store/fixture'
import { audit } from '../store/history/audit'
import { isKept, latestRevisions } from '../store/history/revisions'
import { changeRole, eraseLeavers, invite, inviteAdministrator, inviteAgain, leave } from '../store/people/keepers'
import { removePasskey } from '../store/people/passkeys'
import { dropExpired, endSession, findSession } from '../store/people/sessions'
import { seed } from '../store/seed'
import { beginRegistration, beginSignIn, finishRegistration, finishSignIn, type Room } from './passkeys'
import { softwareAuthenticator } from './software-authenticator'

const origin = 'https://redactie.dichtbij.example'
const hour = 3_600_000

describe.each(providers)('on %s', (provider) => {
  let tokens = 0
  /** A room whose clock the test moves, with an invitation for an administrator. */
  async function room() {
    const { url } = await temporaryStore(provider)
    await applyMigrations(url)
    await seed(url, checkContents([]).files, new Date())
    let now = Date.parse('2026-11-29T10:00:00Z')
    const here: Room = { url, origin, now: () => new Date(now), token: () => `token-${++tokens}` }
    const run = <Result>(work: Parameters<typeof withDirectory<Result>>[1]) => withDirectory(url, work)
    const inviteAs = async (id: string, role: 'administrator' | 'editor' = 'administrator') => {
      const token = `invitation-${++tokens}`
      const keeper = { id, role, organizationSlug: null, name: id, mail: `${id}@example.org` }
      await run((client) => invite(client, { ...keeper, by: 'start', token }, here.now()))
      return token
    }
    const joins = async (id: string) => {
      const [token, device] = [await inviteAs(id), softwareAuthenticator()]
      const options = await beginRegistration(here, token)
      if (!options) throw new Error('The invitation does not work.')
      const session = await finishRegistration(here, token, device.register(options, { origin }), 'telefoon')
      return { device, session: session ?? '', token }
    }
    const who = (session = '') => run((client) => findSession(client, session, here.now()))
    const later = (milliseconds: number) => {
      now += milliseconds
    }
    return { here, run, inviteAs, joins, who, later }
  }

  test('who opens the invitation makes a passkey, is signed in, and signs in with it from then on', async () => {
    const { here, joins, who, run } = await room()
    const { device, session } = await joins('anna')
    expect(await who(session)).toEqual({ keeperId: 'anna', role: 'administrator', organizationSlug: null })
    const again = await finishSignIn(here, device.signIn(await beginSignIn(here), { origin }))
    expect(await who(again)).toMatchObject({ keeperId: 'anna' })
    expect(again).not.toBe(session)
    expect(await run(audit)).toEqual([])
    // Whoever reads the database has no session of anybody.
    expect(JSON.stringify(await run((client) => client.keeperSession.findMany()))).not.toContain(session)
  })

  test('the first administrator is invited from the machine: from then on the database is the truth, and stays so', async () => {
    const { here, run } = await room()
    expect(await run(isKept)).toBe(false)
    const content = parse(speeltuin) as Content
    const inviteOne = (id: string, contents: Content[]) =>
      run((client) => inviteAdministrator(client, contents, { id, name: id, token: `link-${id}` }, here.now()))
    await inviteOne('anna', [content])
    expect(await run(isKept)).toBe(true)
    await inviteOne('bas', [])
    expect([...(await run(latestRevisions)).keys()]).toEqual(['speeltuin'])
    for (const id of ['anna', 'bas']) {
      const [device, options] = [softwareAuthenticator(), await beginRegistration(here, `link-${id}`)]
      if (!options) throw new Error('The invitation should work.')
      expect(
        await finishRegistration(here, `link-${id}`, device.register(options, { origin }), 'telefoon'),
      ).toBeDefined()
    }
    expect(await run(audit)).toEqual([])
  })

  test('an invitation works once, and for 72 hours', async () => {
    const { here, joins, inviteAs, later } = await room()
    const { token } = await joins('anna')
    expect(await beginRegistration(here, token)).toBeUndefined()
    const other = await inviteAs('bas')
    later(72 * hour - 1)
    expect(await beginRegistration(here, other)).toBeDefined()
    later(1)
    expect(await beginRegistration(here, other)).toBeUndefined()
    expect(await beginRegistration(here, 'guessed')).toBeUndefined()
  })

  test('an invitation that runs out between the beginning and the end makes nobody a keeper', async () => {
    const { here, inviteAs, later } = await room()
    const token = await inviteAs('anna')
    later(72 * hour - 1)
    const options = await beginRegistration(here, token)
    later(1)
    if (!options) throw new Error('The invitation should work.')
    expect(
      await finishRegistration(here, token, softwareAuthenticator().register(options, { origin }), 'x'),
    ).toBeUndefined()
  })

  test('of two who open one invitation at once, one is the keeper', async () => {
    const { here, inviteAs, run } = await room()
    const token = await inviteAs('anna')
    const begun = [await beginRegistration(here, token), await beginRegistration(here, token)]
    const ended = await Promise.all(
      begun.map((options) =>
        options
          ? finishRegistration(here, token, softwareAuthenticator().register(options, { origin }), 'x')
          : undefined,
      ),
    )
    expect(ended.filter(Boolean)).toHaveLength(1)
    expect(await run((client) => client.passkey.count())).toBe(1)
  })

  test('an answer counts once, for what it was asked for, and for five minutes', async () => {
    const { here, joins, later, inviteAs } = await room()
    const { device } = await joins('anna')
    const answer = device.signIn(await beginSignIn(here), { origin })
    expect(await finishSignIn(here, answer)).toBeDefined()
    expect(await finishSignIn(here, answer)).toBeUndefined()
    const late = device.signIn(await beginSignIn(here), { origin })
    later(5 * 60_000)
    expect(await finishSignIn(here, late)).toBeUndefined()
    const options = await beginRegistration(here, await inviteAs('bas'))
    const mixed = device.signIn({ challenge: options?.challenge ?? '', rpId: new URL(origin).hostname }, { origin })
    expect(await finishSignIn(here, mixed)).toBeUndefined()
  })

  test.each<[string, Parameters<ReturnType<typeof softwareAuthenticator>['signIn']>[1]]>([
    ['without showing that it is them', { origin, verifies: false }],
    ['from another address', { origin: 'https://dichtbij.example' }],
    ['from an address that looks like it', { origin: 'https://redactie.dichtbij.example.org' }],
  ])('nobody signs in or joins %s', async (_, habits) => {
    const { here, joins, inviteAs } = await room()
    const { device } = await joins('anna')
    expect(await finishSignIn(here, device.signIn(await beginSignIn(here), habits))).toBeUndefined()
    const token = await inviteAs('bas')
    const options = await beginRegistration(here, token)
    if (!options) throw new Error('The invitation should work.')
    expect(
      await finishRegistration(here, token, softwareAuthenticator().register(options, habits), 'x'),
    ).toBeUndefined()
    // It may be tried again, properly.
    expect(await beginRegistration(here, token)).toBeDefined()
  })

  test('a device that nobody knows, or one that signs for another, is nobody', async () => {
    const { here, joins } = await room()
    const { device } = await joins('anna')
    expect(
      await finishSignIn(here, softwareAuthenticator().signIn(await beginSignIn(here), { origin })),
    ).toBeUndefined()
    const stolen = { ...softwareAuthenticator().signIn(await beginSignIn(here), { origin }) }
    stolen.id = device.signIn(await beginSignIn(here), { origin }).id
    expect(await finishSignIn(here, stolen)).toBeUndefined()
    for (const clientDataJSON of ['', 'e30', 'x']) {
      const broken = device.signIn(await beginSignIn(here), { origin })
      broken.response.clientDataJSON = clientDataJSON
      expect(await finishSignIn(here, broken)).toBeUndefined()
    }
  })

  test('a session ends after eight hours, after an hour without a request, and when one signs out', async () => {
    const { here, joins, who, later, run } = await room()
    const { device, session } = await joins('anna')
    for (let used = 0; used < 8; used++) {
      expect(await who(session), String(used)).toBeDefined()
      later(hour - 1)
    }
    expect(await who(session)).toBeDefined()
    later(8)
    expect(await who(session)).toBeUndefined()
    const signIn = async () => finishSignIn(here, device.signIn(await beginSignIn(here), { origin }))
    const silent = await signIn()
    later(hour)
    expect(await who(silent)).toBeUndefined()
    const ended = (await signIn()) ?? ''
    await run((client) => endSession(client, ended))
    expect(await who(ended)).toBeUndefined()
    await signIn()
    later(hour)
    await run((client) => dropExpired(client, here.now()))
    expect(await run((client) => client.keeperSession.count())).toBe(0)
    expect(await run((client) => client.ceremony.count())).toBe(0)
  })

  test('another role counts from the next request on, and never fewer than two administrators are left', async () => {
    const { here, joins, who, run } = await room()
    const { session } = await joins('anna')
    await joins('bas')
    const demote = (keeperId: string) =>
      run((client) => changeRole(client, { keeperId, role: 'editor', organizationSlug: null, by: 'bas' }, here.now()))
    expect(await demote('anna')).toBe('last-administrators')
    expect(await run((client) => leave(client, { keeperId: 'bas', by: 'bas' }, here.now()))).toBe('last-administrators')
    await joins('cor')
    expect(await demote('anna')).toBe('done')
    expect(await who(session)).toMatchObject({ role: 'editor' })
    expect(await demote('nobody')).toBe('unknown')
    expect(await run(audit)).toEqual([])
  })

  test('who leaves is signed in nowhere, cannot come back, and is forgotten after 30 days but for a number', async () => {
    const { here, joins, who, run, later } = await room()
    const { device, session } = await joins('anna')
    await joins('bas')
    await joins('cor')
    expect(await run((client) => leave(client, { keeperId: 'anna', by: 'bas' }, here.now()))).toBe('done')
    expect(await who(session)).toBeUndefined()
    expect(await finishSignIn(here, device.signIn(await beginSignIn(here), { origin }))).toBeUndefined()
    later(30 * 24 * hour)
    await run((client) => eraseLeavers(client, here.now()))
    expect(await run((client) => client.keeper.findUniqueOrThrow({ where: { id: 'anna' } }))).toMatchObject({
      name: null,
      mail: null,
    })
    expect(await run((client) => client.keeper.findUniqueOrThrow({ where: { id: 'bas' } }))).toMatchObject({
      name: 'bas',
    })
    expect(await run(audit)).toEqual([])
  })

  test('the last passkey stays, because nobody could sign in without', async () => {
    const { here, joins, run } = await room()
    await joins('anna')
    const remove = async () => {
      const { id } = await run((client) => client.passkey.findFirstOrThrow())
      return run((client) => removePasskey(client, { id, keeperId: 'anna' }, here.now()))
    }
    expect(await remove()).toBe('last')
    expect(await run((client) => removePasskey(client, { id: 'x', keeperId: 'anna' }, here.now()))).toBe('unknown')
  })

  test('a device that has a passkey makes no second one, and a link for another is gone with the passkey of whoever made it', async () => {
    const { here, run, joins } = await room()
    await joins('anna')
    const again = async (token: string) =>
      run((client) => inviteAgain(client, { keeperId: 'anna', by: 'anna', token }, here.now()))
    await again('second')
    const [known] = await run((client) => client.passkey.findMany())
    expect((await beginRegistration(here, 'second'))?.excludeCredentials).toEqual([
      expect.objectContaining({ id: known?.id }),
    ])
    const [device, options] = [softwareAuthenticator(), await beginRegistration(here, 'second')]
    if (!options) throw new Error('The invitation should work.')
    await finishRegistration(here, 'second', device.register(options, { origin }), 'laptop')
    await again('third')
    expect(await run((client) => removePasskey(client, { id: known?.id ?? '', keeperId: 'anna' }, here.now()))).toBe(
      'done',
    )
    expect(await beginRegistration(here, 'third')).toBeUndefined()
  })

  test('an administrator who never came in can be taken away while there is only one other', async () => {
    const { here, run, joins, inviteAs } = await room()
    await joins('anna')
    await inviteAs('typo')
    expect(await run((client) => leave(client, { keeperId: 'typo', by: 'anna' }, here.now()))).toBe('done')
    expect(await run((client) => leave(client, { keeperId: 'anna', by: 'anna' }, here.now()))).toBe(
      'last-administrators',
    )
  })
})
