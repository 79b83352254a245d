import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { describe, expect, onTestFinished, test } from 'vitest'
import { withDirectory } from '../store/database/client'
import { applyMigrations } from '../store/database/migrate'
import { checkContents } from '../store/files/organization-files'
import { providers, temporaryStore } from '../store/fixture'
import { audit } from '../store/history/audit'
import { invite, leave } from '../store/people/keepers'
import { findSession } from '../store/people/sessions'
import { seed } from '../store/seed'
import { beginAtCity, findIssuer, finishAtCity } from './openid'
import type { Room } from './passkeys'

const minute = 60_000
const origin = 'https://redactie.dichtbij.example'
const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
const [key, wrongKey] = [pair(), pair()]
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** An issuer that keeps to OpenID Connect, but for the lies that a test tells it. */
async function openIssuer() {
  const lies = { claims: {} as Record<string, unknown>, key, html: false, away: false }
  const codes = new Map<string, { nonce: string; challenge: string; subject: string }>()
  const server = createServer(async (request, response) => {
    if (lies.away) return void request.socket.destroy()
    const tell = (told: object, status = 200) =>
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(told))
    if (lies.html) return void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>storing</p>')
    if (request.url === '/keys')
      return void tell({ keys: [{ ...key.publicKey.export({ format: 'jwk' }), kid: 'k', use: 'sig', alg: 'RS256' }] })
    if (request.url !== '/token')
      return void tell({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
      })
    const asked = new URLSearchParams(await text(request))
    const given = codes.get(asked.get('code') ?? '')
    codes.delete(asked.get('code') ?? '')
    const verifier = createHash('sha256')
      .update(asked.get('code_verifier') ?? '')
      .digest('base64url')
    if (given?.challenge !== verifier) return void tell({ error: 'invalid_grant' }, 400)
    const now = Math.floor(Date.now() / 1000)
    const { nonce, subject } = given
    const claims = { iss: issuer, sub: subject, aud: 'dichtbij', iat: now, exp: now + 60, nonce, ...lies.claims }
    const signed = `${part({ alg: 'RS256', kid: 'k' })}.${part(claims)}`
    const signature = sign('sha256', Buffer.from(signed), lies.key.privateKey).toString('base64url')
    tell({ access_token: 'a', token_type: 'Bearer', id_token: `${signed}.${signature}` })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => void server.close().closeAllConnections())
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  /** Somebody says who they are there, and is sent back with this. */
  const comesBack = (to: string, subject: string) => {
    const asked = new URL(to).searchParams
    const code = `code-${codes.size}-${Math.abs(subject.length)}-${asked.get('state')}`
    codes.set(code, { nonce: asked.get('nonce') ?? '', challenge: asked.get('code_challenge') ?? '', subject })
    return new URLSearchParams({ code, state: asked.get('state') ?? '' })
  }
  return { issuer, lies, comesBack }
}

describe.each(providers)('on %s', (provider) => {
  async function open() {
    const { url } = await temporaryStore(provider)
    await applyMigrations(url)
    await seed(url, checkContents([]).files, new Date())
    let [now, tokens] = [Date.parse('2026-11-30T10:00:00Z'), 0]
    const room: Room = { url, origin, now: () => new Date(now), token: () => `token-${++tokens}` }
    const { issuer, lies, comesBack } = await openIssuer()
    const city = findIssuer({ issuer, clientId: 'dichtbij', clientSecret: 'geheim' }, room.now)
    const run = <Result>(work: Parameters<typeof withDirectory<Result>>[1]) => withDirectory(url, work)
    const inviteOne = async (id: string) => {
      const keeper = { id, role: 'editor' as const, organizationSlug: null, name: id, mail: null }
      await run((client) => invite(client, { ...keeper, by: 'start', token: `link-${id}` }, room.now()))
      return `link-${id}`
    }
    const begin = async () => {
      const begun = await beginAtCity(room, city)
      if (!begun) throw new Error('The issuer is away.')
      return begun
    }
    const goes = async (subject: string, invitation?: string) => {
      const { to, word } = await begin()
      return finishAtCity(room, city, { query: comesBack(to, subject), word, invitation })
    }
    const who = async (told: Awaited<ReturnType<typeof goes>>) =>
      typeof told === 'string' ? told : (await run((client) => findSession(client, told.session, room.now())))?.keeperId
    const later = (milliseconds: number) => {
      now += milliseconds
    }
    return { room, city, lies, comesBack, run, inviteOne, begin, goes, who, later }
  }

  test('an invitation links a subject to a keeper, who signs in with it from then on; nobody else does', async () => {
    const { goes, who, inviteOne, run } = await open()
    const link = await inviteOne('anna')
    expect(await goes('s1')).toBe('nobody')
    expect(await who(await goes('s1', link))).toBe('anna')
    expect(await who(await goes('s1'))).toBe('anna')
    expect(await goes('s2')).toBe('nobody')
    expect(await goes('s2', link)).toBe('nobody')
    expect(await run(audit)).toEqual([])
  })

  test('a subject is one keeper, and the invitation of another is not used up by it', async () => {
    const { goes, who, inviteOne } = await open()
    await goes('s1', await inviteOne('anna'))
    const link = await inviteOne('bas')
    expect(await goes('s1', link)).toBe('nobody')
    expect(await who(await goes('s2', link))).toBe('bas')
  })

  test('who left does not come back', async () => {
    const { goes, inviteOne, run, room } = await open()
    await goes('s1', await inviteOne('anna'))
    await run((client) => leave(client, { keeperId: 'anna', by: 'anna' }, room.now()))
    expect(await goes('s1')).toBe('nobody')
  })

  test.each([
    ['another issuer', { iss: 'https://elders.example' }],
    ['another room', { aud: 'iemand-anders' }],
    ['what is over', { exp: 1_000_000_000 }],
    ['another sign-in', { nonce: 'x' }],
    ['nobody', { sub: undefined }],
  ])('a token of %s opens nothing', async (_, claims) => {
    const { goes, who, inviteOne, lies } = await open()
    const link = await inviteOne('anna')
    lies.claims = claims
    expect(await goes('s1', link)).toBe('wrong')
    lies.claims = {}
    expect(await who(await goes('s1', link))).toBe('anna')
  })

  test('a token that another key signed opens nothing', async () => {
    const { goes, inviteOne, lies } = await open()
    lies.key = wrongKey
    expect(await goes('s1', await inviteOne('anna'))).toBe('wrong')
  })

  test('what comes back counts once, in the browser that went, for ten minutes', async () => {
    const { room, city, begin, comesBack, goes, inviteOne, later } = await open()
    await goes('s1', await inviteOne('anna'))
    const [mine, other] = [await begin(), await begin()]
    const query = comesBack(mine.to, 's1')
    expect(await finishAtCity(room, city, { query, word: other.word })).toBe('wrong')
    expect(await finishAtCity(room, city, { query, word: mine.word })).toHaveProperty('session')
    expect(await finishAtCity(room, city, { query, word: mine.word })).toBe('wrong')
    const late = await begin()
    later(10 * minute)
    expect(await finishAtCity(room, city, { query: comesBack(late.to, 's1'), word: late.word })).toBe('wrong')
    const refused = await begin()
    const said = new URLSearchParams({
      error: 'access_denied',
      state: new URL(refused.to).searchParams.get('state') ?? '',
    })
    expect(await finishAtCity(room, city, { query: said, word: refused.word })).toBe('wrong')
  })

  test.each(['away', 'html'] as const)(
    'an issuer that is %s is left alone for a while, and comes back by itself',
    async (lie) => {
      const { room, city, lies, later } = await open()
      lies[lie] = true
      expect(await beginAtCity(room, city)).toBeUndefined()
      lies[lie] = false
      expect(await beginAtCity(room, city)).toBeUndefined()
      later(minute)
      expect(await beginAtCity(room, city)).toBeDefined()
    },
  )

  test('an issuer that goes away in the middle is said to be away', async () => {
    const { room, city, lies, begin, comesBack } = await open()
    const { to, word } = await begin()
    lies.away = true
    expect(await finishAtCity(room, city, { query: comesBack(to, 's1'), word })).toBe('away')
    expect(await beginAtCity(room, city)).toBeUndefined()
  })
})
