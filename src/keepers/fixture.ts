import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import type { Content } from '../core/facts/facts'
import { keptFacts } from '../core/facts/kept-fact'
import { openServer } from '../server/open-server'
import { type CitySettings, meetCity } from '../sign-in/openid'
import { softwareAuthenticator } from '../sign-in/software-authenticator'
import { withDirectory } from '../store/database/client'
import { applyMigrations } from '../store/database/migrate'
import { checkContents } from '../store/files/organization-files'
import { speeltuin, temporaryStore } from '../store/fixture'
import { propose } from '../store/history/proposals'
import { beginHistory, latestRevisions } from '../store/history/revisions'
import { invite, type Role } from '../store/people/keepers'
import { seed } from '../store/seed'
import type { answerKeepers } from './answer'
import type { LookNow } from './asked'

export const origin = 'https://redactie.dichtbij.example'
export const site = 'https://dichtbij.example'

const content = parse(speeltuin) as Content
const zandbak = {
  ...content,
  slug: 'zandbak',
  name: 'Zandbak',
  services: [{ ...content.services[0], slug: 'zandbak', name: 'De grote zandbak' }],
  retired: [],
} as unknown as Content

const begun = new Date('2026-11-29T10:00:00Z')
const pathOf = (url: string) => url.replace('file:', '')
let made: Buffer | undefined

/** A store that keepers keep, where `url` says. It is made once, and copied from then on. */
async function putStore(url: string) {
  if (made) return writeFileSync(pathOf(url), made)
  await applyMigrations(url)
  await seed(url, checkContents([content, zandbak]).files, begun)
  await withDirectory(url, async (client) => {
    const keeper = { id: 'first', role: 'administrator', name: 'Eerste' } as const
    await beginHistory(client, [content, zandbak], { keeper, now: begun })
    await client.$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)')
  })
  made = readFileSync(pathOf(url))
}

/** What the room answered. */
export interface Told {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

interface Ways {
  /** The session of whoever asks. */
  as?: string
  form?: Record<string, string>
  json?: unknown
  body?: string
  headers?: Record<string, string>
}

/** The room over HTTP on a store of its own, with two organizations; its clock stands still until the test moves it. Pass `answerKeepers`, imported where what a build makes is replaced, and where there is one the city's own sign-in, or what looks at a link. */
export async function openRoom(answer: typeof answerKeepers, settings?: CitySettings, lookNow?: LookNow) {
  const { url, folder } = await temporaryStore('sqlite')
  await putStore(url)
  let now = begun.getTime()
  let words = 0
  const token = () => `word-${++words}-that-nobody-guesses`
  const newId = () => `id-${++words}`
  const room = { url, origin, now: () => new Date(now), token }
  const saidOfCity: string[] = []
  const city = settings && meetCity(settings, room.now, (why) => saidOfCity.push(why))
  const server = openServer(
    answer({
      room,
      city,
      newId,
      site,
      safeExit: 'https://www.buienradar.nl/',
      trustedProxies: 0,
      ...(lookNow && { lookNow }),
      mailFolder: '/srv/dichtbij/mail',
    }),
  )
  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const { port } = server.address() as AddressInfo

  /** Asks exactly this path, with the headers of a browser that is in the room where something is posted. */
  async function ask(method: string, path: string, { as, form, json, body, headers = {} }: Ways = {}): Promise<Told> {
    const sent = body ?? (form ? new URLSearchParams(form).toString() : json ? JSON.stringify(json) : undefined)
    const asked = request({
      host: '127.0.0.1',
      port,
      method,
      path,
      agent: false,
      // What is empty is not sent.
      headers: keepFilled({
        ...(as !== undefined && { Cookie: `__Host-keeper=${as}` }),
        ...(method === 'POST' && { Origin: origin, 'Sec-Fetch-Site': 'same-origin' }),
        ...(sent !== undefined && { 'Content-Length': String(Buffer.byteLength(sent)) }),
        ...headers,
      }),
    })
    asked.end(sent)
    const [response] = await once(asked, 'response')
    return { status: response.statusCode, headers: response.headers, body: await text(response) }
  }
  const look = (path: string, as?: string) => ask('GET', path, as === undefined ? {} : { as })
  const post = (path: string, form: Record<string, string>, as?: string) =>
    ask('POST', path, as === undefined ? { form } : { form, as })
  const tell = (half: string, json: unknown) => ask('POST', `/beheer/sleutel/${half}`, { json })

  const run = <Result>(work: Parameters<typeof withDirectory<Result>>[1]) => withDirectory(url, work)

  /** A link for a new keeper. */
  async function inviteAs(id: string, role: Role, organizationSlug: string | null = null) {
    const word = token()
    const keeper = { id, role, organizationSlug, name: `Naam van ${id}`, mail: null }
    await run((client) => invite(client, { ...keeper, by: 'first', token: word }, room.now()))
    return word
  }

  /** A new keeper, who made a passkey and is signed in. */
  async function joins(id: string, role: Role, organizationSlug: string | null = null) {
    const invitation = await inviteAs(id, role, organizationSlug)
    const device = softwareAuthenticator()
    const options = JSON.parse((await tell('begin', { invitation })).body)
    const made = await tell('maak', { invitation, name: 'telefoon', answer: device.register(options, { origin }) })
    return { session: sessionIn(made), device, invitation, made }
  }

  /** Signs in once more with a passkey. */
  async function signsIn(device: ReturnType<typeof softwareAuthenticator>, habits: Partial<typeof always> = {}) {
    const options = JSON.parse((await tell('binnen', {})).body)
    const answered = device.signIn(options, { ...always, ...habits })
    return { answered, told: await tell('gebruik', { answer: answered }) }
  }

  /** A proposal of another number for the playground, straight in the store. */
  async function proposes(by: string, number: string, base = 1) {
    const changed = withPhone(number)
    const made = await run((client) =>
      propose(client, { content: changed, base, why: `Nummer ${number}`, by }, { now: room.now(), id: newId() }),
    )
    if (!('proposal' in made)) throw new Error(made.refused)
    return made.proposal
  }

  /** Everything that a form can change, to see that nothing did. */
  const everything = () =>
    run(async (client) => ({
      revisions: await client.revision.count(),
      proposals: await client.proposal.findMany({ orderBy: { id: 'asc' } }),
      log: await client.logEntry.count(),
      keepers: await client.keeper.findMany({ orderBy: { id: 'asc' } }),
      passkeys: await client.passkey.count(),
      logins: await client.openIdLogin.findMany(),
      invitations: await client.invitation.count(),
      sessions: await client.keeperSession.count(),
      hidings: await client.hiding.findMany(),
      calls: await client.phoneCall.count(),
      version: await client.directoryVersion.findFirst(),
    }))

  /** The numbers of the playground that count now. */
  const numbers = async () => {
    const latest = await run(latestRevisions)
    const service = latest.get('speeltuin')?.content.services[0] as unknown as { phones: { number: string }[] }
    return service.phones.map(({ number }) => number)
  }

  return {
    url,
    folder,
    port,
    room,
    city,
    saidOfCity,
    ask,
    look,
    post,
    tell,
    run,
    inviteAs,
    joins,
    signsIn,
    proposes,
    everything,
    numbers,
    later: (milliseconds: number) => {
      now += milliseconds
    },
  }
}

const keepFilled = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''))

const always = { origin, verifies: true }

/** The playground with one number only. */
export const withPhone = (number: string): Content =>
  ({
    ...content,
    services: content.services.map((one, index) => (index === 0 ? { ...one, phones: [{ number }] } : one)),
  }) as Content

/** The session that an answer gives to a browser; empty where it gives none. */
export const sessionIn = ({ headers }: Told): string =>
  /^__Host-keeper=([^;]+)/m.exec(headers['set-cookie']?.join('\n') ?? '')?.[1] ?? ''

/** What a form for the phone of the playground is filled in with. */
export const phoneForm = (number: string, more: Record<string, string> = {}): Record<string, string> => ({
  base: '1',
  'phones.count': '2',
  'phones.0.number': number,
  how: 'own',
  ...more,
})

export const phonePath = '/beheer/wijzig/speeltuin/speeltuin-oost/phones'

/** Whom to call stands in so many bytes. */
const firstBytes = 2048

/** A whole page in one piece, with the rules for danger in the first bytes of its body, that nobody keeps a copy of. */
export function expectWholePage({ headers, body }: Told, status = '') {
  expect(headers['content-type'], status).toBe('text/html; charset=utf-8')
  expect(headers['cache-control'], status).toBe('no-store')
  expect(body.slice(0, 40), status).toBe('<!DOCTYPE html><html lang="nl" dir="ltr"')
  expect(body, status).toMatch(/<title>[^<]+ · Beheer van Dichtbij<\/title>/)
  expect(body.match(/<main\b/g), status).toHaveLength(1)
  expect(body.match(/<h1\b/g), status).toHaveLength(1)
  expect(body, status).toMatch(/<\/body><\/html>$/)
  const inBody = body.slice(body.indexOf('<body'))
  const first = Buffer.from(inBody).subarray(0, firstBytes).toString('utf8')
  const strip = first.slice(0, first.indexOf('</aside>'))
  for (const href of ['tel:112', 'tel:08002000', 'tel:0889963000', `${site}/nl/nu-hulp`, '/weg'])
    expect(strip, status).toContain(`href="${href}"`)
}

/** Every page of the room that an editor or administrator can open by a link, on the store that `openRoom` makes. */
export const pagesOfEditors = [
  '/beheer',
  '/beheer/organisaties',
  '/beheer/organisatie/speeltuin',
  ...keptFacts.map((fact) => `/beheer/wijzig/speeltuin/speeltuin-oost/${fact}`),
  '/beheer/stopt/speeltuin/speeltuin-oost',
  '/beheer/verberg/speeltuin/speeltuin-oost',
  '/beheer/versies/speeltuin',
  '/beheer/nieuw',
  '/beheer/nieuw/speeltuin',
  '/beheer/meldingen',
  '/beheer/links',
  '/beheer/belronde',
  '/beheer/hoe-waar',
  '/beheer/belronde/speeltuin-oost',
  '/beheer/mensen',
  '/beheer/mail',
  '/beheer/logboek',
  '/beheer/ik',
] as const

/** What one sees without being signed in. */
export const waysIn = ['/beheer/binnen', '/beheer/uitnodiging'] as const
