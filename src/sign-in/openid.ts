import { createHash } from 'node:crypto'
import * as openid from 'openid-client'
import { withDirectory } from '../store/database/client'
import { findInvited } from '../store/people/keepers'
import { findBySubject, linkSubject } from '../store/people/openid-logins'
import { beginCeremony, endCeremony } from '../store/people/passkeys'
import { startSession } from '../store/people/sessions'
import type { Room } from './passkeys'

/** The city's own sign-in, as whoever runs this says it. */
export interface CitySettings {
  /** What keepers call it. */
  name: string
  /** Its address, as `URL` spells it. */
  issuer: string
  clientId: string
  clientSecret: string
}

const mostSeconds = 5
/** More often than this nobody asks what the issuer says of itself, whoever wants to sign in. */
const pause = 10_000

/** The city's own sign-in. It is asked when it is needed; while it does not answer, or says what cannot be used, it is away, and `say` tells once why. */
export function meetCity(settings: CitySettings, now: () => Date, say: (why: string) => void) {
  const { name, issuer } = settings
  let known: openid.Configuration | undefined
  let asking: Promise<openid.Configuration | undefined> | undefined
  let asked: number | undefined
  let isSaid = false

  async function ask() {
    try {
      known = await discover(settings)
      isSaid = false
    } catch (error) {
      known = undefined
      if (!isSaid) say(`${issuer} is away: ${reasonOf(error)}`)
      isSaid = true
    }
    asked = now().getTime()
    asking = undefined
    return known
  }

  /** What the issuer says of itself, which may take five seconds; undefined while it is away. */
  async function find(): Promise<openid.Configuration | undefined> {
    if (asked !== undefined && now().getTime() - asked < pause) return known
    asking ??= ask()
    return asking
  }

  return {
    name,
    issuer,
    find,
    /** Whether it was away when it was asked last. Waits for nothing: whoever looks later hears what it answers now. */
    isAway(): boolean {
      void find()
      return asked !== undefined && known === undefined
    },
    /** What went wrong with one sign-in, for whoever runs this. */
    say: (why: unknown) => say(`${issuer} let nobody in: ${reasonOf(why)}`),
  }
}

export type City = ReturnType<typeof meetCity>

async function discover({ issuer, clientId, clientSecret }: CitySettings): Promise<openid.Configuration> {
  const configuration = await openid.discovery(
    new URL(issuer),
    clientId,
    undefined,
    // Sent in the body, which needs no spelling of its own, where the issuer takes it.
    (server, ...rest) => {
      const takesBody = server.token_endpoint_auth_methods_supported?.includes('client_secret_post')
      return (takesBody ? openid.ClientSecretPost : openid.ClientSecretBasic)(clientSecret)(server, ...rest)
    },
    // Without the first the signature of what it says would not be looked at, because the line is encrypted.
    {
      timeout: mostSeconds,
      execute: [openid.enableNonRepudiationChecks, ...(isHere(issuer) ? [openid.allowInsecureRequests] : [])],
    },
  )
  if (!leadsOn(issuer, configuration.serverMetadata()))
    throw new Error('what it says of itself has no address to go to')
  return configuration
}

/** Whether an issuer says of itself where to go: over https, but on this machine itself. */
export function leadsOn(issuer: string, said: Partial<openid.ServerMetadata>): boolean {
  const safe = isHere(issuer) ? ['https:', 'http:'] : ['https:']
  return [said.authorization_endpoint, said.token_endpoint, said.jwks_uri].every(
    (address) => address !== undefined && URL.canParse(address) && safe.includes(new URL(address).protocol),
  )
}

/** Settings take http only of this machine itself. */
const isHere = (issuer: string): boolean => new URL(issuer).protocol === 'http:'

/** Three words of which nobody who has two knows the third, and nobody without the browser's word any. */
const wordFrom = (word: string, use: 'state' | 'nonce' | 'verifier') =>
  createHash('sha256').update(`${use} ${word}`).digest('base64url')

const returnsTo = ({ origin }: Room) => `${origin}/beheer/stad/terug`

/** Where the browser goes, and the word that it keeps until it comes back. */
interface Begun {
  to: string
  word: string
}

/** For whoever is known there already; undefined while the issuer is away. */
export const beginAtCity = (room: Room, city: City): Promise<Begun | undefined> => begin(room, city, null, room.now())

/** For whoever this invitation is for, who is known there from then on; undefined where it works no more, or while the issuer is away. */
export async function beginLinking(room: Room, city: City, invitation: string): Promise<Begun | undefined> {
  // From when the link was seen to work: one that comes in its place while the issuer is asked is another.
  const at = room.now()
  const keeperId = await withDirectory(room.url, (client) => findInvited(client, invitation, at))
  return keeperId === undefined ? undefined : begin(room, city, keeperId, at)
}

async function begin(room: Room, city: City, keeperId: string | null, at: Date): Promise<Begun | undefined> {
  const configuration = await city.find()
  if (!configuration) return undefined
  const word = room.token()
  const state = wordFrom(word, 'state')
  const to = openid.buildAuthorizationUrl(configuration, {
    redirect_uri: returnsTo(room),
    scope: 'openid',
    state,
    nonce: wordFrom(word, 'nonce'),
    code_challenge: await openid.calculatePKCECodeChallenge(wordFrom(word, 'verifier')),
    code_challenge_method: 'S256',
  })
  await withDirectory(room.url, (client) => beginCeremony(client, { challenge: state, kind: 'openid', keeperId }, at))
  return { to: to.href, word }
}

/** Why nobody is signed in: what came back is not right, nobody here is this subject, it could not be linked, or the issuer is away. */
export type NotIn = 'wrong' | 'nobody' | 'not-linked' | 'away'

/** The session of the keeper who comes back from the issuer with `query`, in the browser that keeps `word`, or why there is none. */
export async function finishAtCity(
  room: Room,
  city: City,
  { query, word }: { query: URLSearchParams; word: string },
): Promise<{ session: string } | NotIn> {
  const state = wordFrom(word, 'state')
  if (query.get('state') !== state) return 'wrong'
  const ceremony = await withDirectory(room.url, (client) => endCeremony(client, state, 'openid', room.now()))
  if (!ceremony) return 'wrong'
  const configuration = await city.find()
  if (!configuration) return 'away'
  const subject = await askWho(configuration, `${returnsTo(room)}?${query}`, word).catch((error) => {
    city.say(error)
    return isAway(error) ? ('away' as const) : ('wrong' as const)
  })
  if (typeof subject === 'string') return subject
  // Of many cities that sign in at one place only this one counts.
  if (new URL(subject.issuer).href !== city.issuer || !isSubject.test(subject.subject)) return 'wrong'
  const who = { issuer: city.issuer, subject: subject.subject }
  return withDirectory(room.url, async (client) => {
    const { keeperId, at: begun } = ceremony
    const isLinked = keeperId !== null && (await linkSubject(client, who, { keeperId, begun }, room.now()))
    const known = isLinked ? keeperId : keeperId === null ? await findBySubject(client, who, room.now()) : undefined
    if (!known) return keeperId === null ? 'nobody' : 'not-linked'
    const session = room.token()
    await startSession(client, known, session, room.now())
    return { session }
  })
}

/** As OpenID Connect bounds it; databases do not take every sign. */
const isSubject = /^[ -~]{1,255}$/

/** Who the issuer says it is, all of it checked: state, verifier, signature, issuer, audience, time and nonce. */
async function askWho(configuration: openid.Configuration, address: string, word: string) {
  const tokens = await openid.authorizationCodeGrant(configuration, new URL(address), {
    expectedState: wordFrom(word, 'state'),
    expectedNonce: wordFrom(word, 'nonce'),
    pkceCodeVerifier: wordFrom(word, 'verifier'),
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  if (!claims) throw new Error('it does not say who it is')
  return { issuer: claims.iss, subject: claims.sub }
}

/** What could not be asked at all is a TypeError of fetch or the end of the time; a server that is out of order says so by its status. */
function isAway(error: unknown): boolean {
  if (!(error instanceof openid.ClientError)) return error instanceof TypeError && error.message === 'fetch failed'
  const { cause } = error
  return (
    error.code === 'OAUTH_TIMEOUT' || cause instanceof TypeError || (cause instanceof Response && cause.status >= 500)
  )
}

/** What an issuer calls what went wrong (RFC 6749, 4.1.2.1 and 5.2; OpenID Connect Core, 3.1.2.6). */
const knownErrors = [
  ...['invalid_request', 'unauthorized_client', 'access_denied', 'unsupported_response_type', 'invalid_scope'],
  ...['server_error', 'temporarily_unavailable', 'invalid_client', 'invalid_grant', 'unsupported_grant_type'],
  ...['interaction_required', 'login_required', 'account_selection_required', 'consent_required'],
]

/** In short words, without anything that was sent: the issuer's own sentences may name people, and whoever comes back may write others. */
function reasonOf(error: unknown): string {
  const { code, error: word } = error as { code?: unknown; error?: unknown }
  return [
    ...[(error as Error).message, code].filter((one) => /^[ -~]{1,100}$/.test(String(one ?? ''))),
    ...[word].filter((one) => knownErrors.some((known) => known === one)),
  ].join(', ')
}
