import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { withDirectory } from '../store/database/client'
import { applyMigrations } from '../store/database/migrate'
import { checkContents } from '../store/files/organization-files'
import { providers, temporaryStore } from '../store/fixture'
import { audit } from '../store/history/audit'
import { changeRole, invite, inviteAgain, leave, type Role } from '../store/people/keepers'
import { unlinkSubject } from '../store/people/openid-logins'
import { removePasskey } from '../store/people/passkeys'
import { findSession } from '../store/people/sessions'
import { seed } from '../store/seed'
import { beginAtCity, beginLinking, finishAtCity, leadsOn, meetCity } from './openid'
import { openIssuer } from './own-issuer'
import { beginRegistration, finishRegistration, type Room } from './passkeys'
import { softwareAuthenticator } from './software-authenticator'

const minute = 60_000
const origin = 'https://redactie.dichtbij.example'
const clientSecret = 'geheim-dat-nergens-staat'

test.each(['authorization_endpoint', 'token_endpoint', 'jwks_uri'])(
  'nobody is led on to %s over a line that can be read along, but on this machine itself',
  (name) => {
    const here = 'http://127.0.0.1:3002/'
    const there = {
      authorization_endpoint: 'https://x.example/a',
      token_endpoint: 'https://x.example/t',
      jwks_uri: 'https://x.example/k',
    }
    expect(leadsOn('https://x.example/', there)).toBe(true)
    for (const address of ['http://x.example/a', 'javascript:alert(1)', 'iets', undefined])
      expect(leadsOn('https://x.example/', { ...there, [name]: address })).toBe(false)
    expect(leadsOn(here, { ...there, [name]: `${here}a` })).toBe(true)
    expect(leadsOn(here, { ...there, [name]: 'javascript:alert(1)' })).toBe(false)
  },
)

describe.each(providers)('on %s', (provider) => {
  async function open(changed: { clientSecret?: string } = {}) {
    const { url } = await temporaryStore(provider)
    await applyMigrations(url)
    await seed(url, checkContents([]).files, new Date())
    let [now, tokens] = [Date.parse('2026-11-30T10:00:00Z'), 0]
    const room: Room = { url, origin, now: () => new Date(now), token: () => `token-${++tokens}` }
    const { settings, lies, asked, comesBack, close } = await openIssuer({ clientId: 'dichtbij', clientSecret })
    onTestFinished(close)
    const said: string[] = []
    const city = meetCity({ ...settings, ...changed }, room.now, (why) => said.push(why))
    const { issuer } = settings
    const run = <Result>(work: Parameters<typeof withDirectory<Result>>[1]) => withDirectory(url, work)
    const inviteOne = async (id: string, role: Role = 'editor') => {
      const keeper = { id, role, organizationSlug: null, name: id, mail: null }
      await run((client) => invite(client, { ...keeper, by: 'start', token: `link-${id}` }, room.now()))
      return `link-${id}`
    }
    const again = (keeperId: string, token: string) =>
      run((client) => inviteAgain(client, { keeperId, by: 'start', token }, room.now()))
    const begin = async (invitation?: string) => {
      const begun = await (invitation === undefined ? beginAtCity(room, city) : beginLinking(room, city, invitation))
      if (!begun) throw new Error('The issuer is away, or the link works no more.')
      return begun
    }
    const comes = ({ to, word }: Awaited<ReturnType<typeof begin>>, subject: string) =>
      finishAtCity(room, city, { query: comesBack(to, subject), word })
    const goes = async (subject: string, invitation?: string) => comes(await begin(invitation), subject)
    const who = async (told: Awaited<ReturnType<typeof goes>>) =>
      typeof told === 'string' ? told : (await run((client) => findSession(client, told.session, room.now())))?.keeperId
    const later = (milliseconds: number) => {
      now += milliseconds
    }
    const makesKey = async (invitation: string) => {
      const options = await beginRegistration(room, invitation)
      if (!options) throw new Error('The invitation should work.')
      await finishRegistration(room, invitation, softwareAuthenticator().register(options, { origin }), 'telefoon')
    }
    const unlink = (keeperId: string, subject: string, at = issuer) =>
      run((client) => unlinkSubject(client, { issuer: at, subject, keeperId, asked: issuer }, room.now()))
    return {
      room,
      city,
      issuer,
      lies,
      said,
      asked,
      comesBack,
      run,
      inviteOne,
      again,
      begin,
      comes,
      goes,
      who,
      later,
      makesKey,
      unlink,
    }
  }

  test('an invitation links a subject to a keeper, who signs in with it from then on; nobody else does', async () => {
    const { goes, who, inviteOne, run } = await open()
    const link = await inviteOne('anna')
    expect(await goes('s1')).toBe('nobody')
    expect(await who(await goes('s1', link))).toBe('anna')
    expect(await who(await goes('s1'))).toBe('anna')
    expect(await goes('s2')).toBe('nobody')
    expect(await run(audit)).toEqual([])
  })

  test('a subject is one keeper, and the invitation of another is not used up by it', async () => {
    const { goes, who, inviteOne, again } = await open()
    await goes('s1', await inviteOne('anna'))
    const link = await inviteOne('bas')
    expect(await goes('s1', link)).toBe('not-linked')
    expect(await who(await goes('s2', link))).toBe('bas')
    await again('anna', 'another')
    expect(await who(await goes('s1', 'another'))).toBe('anna')
  })

  test('an invitation is used once: of two who began with it the second is not linked', async () => {
    const { begin, comes, who, inviteOne } = await open()
    const link = await inviteOne('anna')
    const [one, other] = [await begin(link), await begin(link)]
    expect(await who(await comes(one, 's1'))).toBe('anna')
    expect(await comes(other, 's2')).toBe('not-linked')
  })

  test('an invitation that another one took the place of links nobody, though the other one works', async () => {
    const { begin, comes, goes, who, inviteOne, again, later } = await open()
    const begun = await begin(await inviteOne('anna'))
    later(minute)
    await again('anna', 'the-other')
    expect(await comes(begun, 'thief')).toBe('not-linked')
    expect(await who(await goes('s1', 'the-other'))).toBe('anna')
  })

  test('who left does not come back, neither by what was begun before', async () => {
    const { begin, comes, goes, inviteOne, again, run, room } = await open()
    await goes('s1', await inviteOne('anna'))
    await again('anna', 'another')
    const begun = await begin('another')
    await run((client) => leave(client, { keeperId: 'anna', by: 'anna' }, room.now()))
    expect(await goes('s1')).toBe('nobody')
    expect(await comes(begun, 's2')).toBe('not-linked')
    expect(await run((client) => client.openIdLogin.count())).toBe(0)
  })

  test.each([
    ['another issuer', { iss: 'https://elders.example' }],
    ['another room', { aud: 'iemand-anders' }],
    ['what is over', { exp: 1_000_000_000 }],
    ['another sign-in', { nonce: 'x' }],
    ['no sign-in', { nonce: undefined }],
    ['nobody', { sub: undefined }],
    ['a nameless one', { sub: '' }],
    ['somebody with a zero in the name', { sub: 's1\0' }],
    ['somebody with a name of 300 letters', { sub: 's'.repeat(300) }],
    ['a number', { sub: 1 }],
  ])('a token of %s opens nothing', async (_, claims) => {
    const { goes, who, inviteOne, lies } = await open()
    const link = await inviteOne('anna')
    lies.claims = claims
    expect(await goes('s1', link)).toBe('wrong')
    lies.claims = {}
    expect(await who(await goes('s1', link))).toBe('anna')
  })

  test.each(['wrong key', 'secret', 'nothing'] as const)('a token signed with %s opens nothing', async (signs) => {
    const { goes, who, inviteOne, lies } = await open()
    const link = await inviteOne('anna')
    lies.signs = signs
    expect(await goes('s1', link)).toBe('wrong')
    lies.signs = 'right'
    expect(await who(await goes('s1', link))).toBe('anna')
  })

  test('what comes back counts once, in the browser that went, for five minutes', async () => {
    const { room, city, begin, comes, comesBack, goes, inviteOne, later } = await open()
    await goes('s1', await inviteOne('anna'))
    const [mine, other] = [await begin(), await begin()]
    const query = comesBack(mine.to, 's1')
    expect(await finishAtCity(room, city, { query, word: other.word })).toBe('wrong')
    expect(await finishAtCity(room, city, { query, word: '' })).toBe('wrong')
    // Whoever leads a browser back with another's answer spoils nothing.
    expect(await finishAtCity(room, city, { query: comesBack(other.to, 's2'), word: mine.word })).toBe('wrong')
    expect(await finishAtCity(room, city, { query, word: mine.word })).toHaveProperty('session')
    expect(await finishAtCity(room, city, { query, word: mine.word })).toBe('wrong')
    expect(await finishAtCity(room, city, { query: comesBack(mine.to, 's1'), word: mine.word })).toBe('wrong')
    const late = await begin()
    later(5 * minute)
    expect(await comes(late, 's1')).toBe('wrong')
  })

  test.each([
    ['that the person refused', { error: 'access_denied' }],
    ['without a code', {}],
    ['with a code that was never given', { code: 'x' }],
    ['of another issuer', { code: 'x', iss: 'https://elders.example' }],
  ])('an answer %s opens nothing', async (_, more) => {
    const { room, city, begin, inviteOne } = await open()
    const { to, word } = await begin(await inviteOne('anna'))
    const state = new URL(to).searchParams.get('state') ?? ''
    const query = new URLSearchParams({ ...more, state })
    expect(await finishAtCity(room, city, { query, word })).toBe('wrong')
  })

  test.each(['away', 'html', 'broken', 'garbage', 'elsewhere'] as const)(
    'an issuer that is %s is said to be away once, is left alone for a while, and comes back by itself',
    async (fault) => {
      const { room, city, lies, later, said, asked } = await open()
      lies.fault = fault
      expect(await beginAtCity(room, city)).toBeUndefined()
      expect(city.isAway()).toBe(true)
      lies.fault = undefined
      expect(await beginAtCity(room, city)).toBeUndefined()
      expect(asked).toHaveLength(1)
      lies.fault = fault
      later(minute)
      expect(await beginAtCity(room, city)).toBeUndefined()
      lies.fault = undefined
      later(minute)
      expect(await beginAtCity(room, city)).toBeDefined()
      expect(city.isAway()).toBe(false)
      expect(said).toHaveLength(1)
    },
  )

  test.each<[string, Record<string, unknown>]>([
    ['another issuer', { issuer: 'https://elders.example' }],
    ['no issuer', { issuer: undefined }],
    ['an issuer that is none', { issuer: 'iets' }],
    ['nowhere to go', { authorization_endpoint: undefined }],
    ['a script to go to', { authorization_endpoint: 'javascript:alert(1)' }],
    ['no address for a token', { token_endpoint: 'iets' }],
    ['no keys', { jwks_uri: undefined }],
  ])('an issuer that says of itself %s is away', async (_, says) => {
    const { room, city, lies, said } = await open()
    lies.says = says
    expect(await beginAtCity(room, city)).toBeUndefined()
    expect(said).toHaveLength(1)
  })

  test('whether it is away is told without waiting, and what is asked meanwhile is asked once', async () => {
    const { city, lies, asked, later } = await open()
    lies.fault = 'silent'
    expect([city.isAway(), city.isAway()]).toEqual([false, false])
    expect(await Promise.all([city.find(), city.find()])).toEqual([undefined, undefined])
    expect(city.isAway()).toBe(true)
    expect(asked).toHaveLength(1)
    lies.fault = undefined
    later(minute)
    expect(city.isAway()).toBe(true)
    await vi.waitFor(() => expect(city.isAway()).toBe(false))
    expect(asked).toHaveLength(2)
    expect((await city.find())?.timeout).toBe(5)
  })

  test.each([
    ['/token', 'away'],
    ['/token', 'broken'],
    ['/token', 'silent'],
    ['/keys', 'away'],
    ['/keys', 'broken'],
  ] as const)('an issuer of which %s is %s in the middle is away, and the next one can come in', async (at, fault) => {
    const { city, lies, goes, who, inviteOne } = await open()
    const link = await inviteOne('anna')
    await city.find()
    Object.assign(lies, { at, fault })
    expect(await goes('s1', link)).toBe('away')
    lies.fault = undefined
    expect(await who(await goes('s1', link))).toBe('anna')
  })

  test.each(['html', 'garbage', 'elsewhere'] as const)('a token that is %s opens nothing', async (fault) => {
    const { lies, goes, inviteOne } = await open()
    const link = await inviteOne('anna')
    Object.assign(lies, { at: '/token', fault })
    expect(await goes('s1', link)).toBe('wrong')
  })

  test.each([
    undefined,
    ['client_secret_post'],
    ['client_secret_basic'],
    ['client_secret_basic', 'client_secret_post'],
  ])('the secret is told as the issuer takes it (%j), and nowhere else', async (methods) => {
    const { lies, goes, who, inviteOne, begin } = await open()
    lies.says = { token_endpoint_auth_methods_supported: methods }
    expect(await who(await goes('s1', await inviteOne('anna')))).toBe('anna')
    expect((await begin()).to).not.toContain(clientSecret)
  })

  test('a secret that is not right is told to whoever runs this, by its kind', async () => {
    const { goes, said, inviteOne } = await open({ clientSecret: 'een-ander-geheim' })
    expect(await goes('s1', await inviteOne('anna'))).toBe('wrong')
    expect(said).toEqual([expect.stringContaining('invalid_client')])
    expect(said.join()).not.toContain('geheim')
  })

  test('whoever comes back writes no words of their own into what is told', async () => {
    const { begin, room, city, said } = await open()
    for (const error of ['access_denied', 'call 0900 1234 now', 'x\ny']) {
      const { to, word } = await begin()
      const state = String(new URL(to).searchParams.get('state'))
      const query = new URLSearchParams({ error, error_description: 'from elsewhere', state })
      expect(await finishAtCity(room, city, { query, word })).toBe('wrong')
    }
    expect(said).toHaveLength(3)
    expect(said[0]).toContain('access_denied')
    expect(said.join()).not.toMatch(/0900|elsewhere|x.y/)
  })

  test('a link that comes in place of the old one while the issuer is asked is not used up by the old one', async () => {
    const { begin, again, comes, who, inviteOne, later, room, city, run } = await open()
    const old = await inviteOne('anna')
    const slow = {
      ...city,
      find: async () => {
        later(1000)
        await again('anna', 'newer')
        later(1000)
        return city.find()
      },
    }
    const begun = await beginLinking(room, slow, old)
    if (!begun) throw new Error('The link works.')
    expect(await comes(begun, 's1')).toBe('not-linked')
    expect(await who(await comes(await begin('newer'), 's1'))).toBe('anna')
    expect(await run((client) => client.openIdLogin.count())).toBe(1)
  })

  test('the last way in stays, whichever it is; one that is taken away opens nothing, nor does a link of before', async () => {
    const { city, goes, who, inviteOne, again, makesKey, unlink, run, room, issuer } = await open()
    await goes('s1', await inviteOne('anna'))
    expect(await unlink('anna', 's1')).toBe('last')
    expect(await unlink('anna', 'x')).toBe('unknown')
    await again('anna', 'another')
    await makesKey('another')
    await goes('s2', await inviteOne('bas'))
    expect(await unlink('anna', 's2')).toBe('unknown')
    await again('anna', 'a-third')
    expect(await unlink('anna', 's1')).toBe('done')
    expect(await goes('s1')).toBe('nobody')
    expect(await beginLinking(room, city, 'a-third')).toBeUndefined()
    expect(await who(await goes('s2'))).toBe('bas')
    const { id } = await run((client) => client.passkey.findFirstOrThrow())
    const remove = () => run((client) => removePasskey(client, { id, keeperId: 'anna', issuer }, room.now()))
    expect(await remove()).toBe('last')
    await again('anna', 'a-fourth')
    await goes('s1', 'a-fourth')
    expect(await remove()).toBe('done')
    expect(await run(audit)).toEqual([])
  })

  test('of two administrators both can sign in, at the issuer that is asked now or with a passkey', async () => {
    const { goes, inviteOne, makesKey, run, room, issuer } = await open()
    await goes('s1', await inviteOne('anna', 'administrator'))
    await makesKey(await inviteOne('bas', 'administrator'))
    await goes('s3', await inviteOne('cor', 'administrator'))
    const goesAway = (keeperId: string, asked?: string) =>
      run((client) => leave(client, { keeperId, by: 'bas', issuer: asked }, room.now()))
    const demote = (asked?: string) => {
      const change = { keeperId: 'bas', role: 'editor' as const, organizationSlug: null, by: 'anna', issuer: asked }
      return run((client) => changeRole(client, change, room.now()))
    }
    // Where the city is asked no more, its subjects let nobody in.
    for (const asked of [undefined, 'https://elders.example/']) {
      expect(await goesAway('bas', asked)).toBe('last-administrators')
      expect(await demote(asked)).toBe('last-administrators')
    }
    expect(await goesAway('cor', issuer)).toBe('done')
    expect(await goesAway('bas', issuer)).toBe('last-administrators')
    expect(await demote(issuer)).toBe('last-administrators')
    expect(await goesAway('anna', issuer)).toBe('last-administrators')
  })

  test('a passkey is the last way in of who is known only where nobody is asked any more', async () => {
    const { goes, inviteOne, again, makesKey, run, room, unlink } = await open()
    await goes('s1', await inviteOne('anna'))
    await again('anna', 'another')
    await makesKey('another')
    await run((client) => client.openIdLogin.updateMany({ data: { issuer: 'https://elders.example/' } }))
    const { id } = await run((client) => client.passkey.findFirstOrThrow())
    expect(await run((client) => removePasskey(client, { id, keeperId: 'anna' }, room.now()))).toBe('last')
    await again('anna', 'a-third')
    await goes('s1', 'a-third')
    await run((client) => client.passkey.deleteMany())
    // The same subject of an issuer of before is no second way in, and none that has to stay.
    expect(await unlink('anna', 's1', 'https://elders.example/')).toBe('done')
  })
})
