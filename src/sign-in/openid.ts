import { createHash } from 'node:crypto'
import * as openid from 'openid-client'
import { withDirectory } from '../store/database/client'
import { findBySubject, linkSubject, type Subject } from '../store/people/openid-logins'
import { beginCeremony, endCeremony } from '../store/people/passkeys'
import { startSession } from '../store/people/sessions'
import type { Room } from './passkeys'

/** The city's own sign-in, as whoever runs this says it. */
export interface City {
  issuer: string
  clientId: string
  clientSecret: string
}

const mostSeconds = 5
/** After it was away it is left alone for so long. */
const pause = 30_000

/** What the issuer says of itself, asked when it is needed and kept; undefined while it is away, and asked again after a pause. */
export function findIssuer({ issuer, clientId, clientSecret }: City, now: () => Date) {
  let known: openid.Configuration | undefined
  let asking: Promise<openid.Configuration | undefined> | undefined
  let awaySince = Number.NEGATIVE_INFINITY
  const isHere = new URL(issuer).protocol === 'http:'

  async function ask() {
    try {
      known = await openid.discovery(
        new URL(issuer),
        clientId,
        undefined,
        openid.ClientSecretBasic(clientSecret),
        // Without the first the signature of what it says would not be looked at, because the line is encrypted.
        {
          timeout: mostSeconds,
          execute: [openid.enableNonRepudiationChecks, ...(isHere ? [openid.allowInsecureRequests] : [])],
        },
      )
    } catch {
      awaySince = now().getTime()
    }
    asking = undefined
    return known
  }

  return {
    async find(): Promise<openid.Configuration | undefined> {
      if (known) return known
      if (now().getTime() - awaySince < pause) return undefined
      asking ??= ask()
      return asking
    },
    /** It did not answer: what is known of it is asked again after the pause. */
    away() {
      known = undefined
      awaySince = now().getTime()
    },
  }
}

export type Issuer = ReturnType<typeof findIssuer>

/** Three words of which nobody who has two knows the third, and nobody without the browser's word any. */
const wordFrom = (word: string, use: 'state' | 'nonce' | 'verifier') =>
  createHash('sha256').update(`${use} ${word}`).digest('base64url')

const returnsTo = ({ origin }: Room) => `${origin}/beheer/stad/terug`

/** Where the browser goes, and the word that it keeps until it comes back; undefined while the issuer is away. */
export async function beginAtCity(room: Room, issuer: Issuer): Promise<{ to: string; word: string } | undefined> {
  const configuration = await issuer.find()
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
  await withDirectory(room.url, (client) =>
    beginCeremony(client, { challenge: state, kind: 'openid', keeperId: null }, room.now()),
  )
  return { to: to.href, word }
}

/**
 * The session of the keeper who comes back from the issuer with `query`, in the browser that keeps `word`; with an `invitation` who it is for signs in this way
 * from now on. Otherwise why not: what came back is not right, nobody here is this subject, or the issuer is away.
 */
export async function finishAtCity(
  room: Room,
  issuer: Issuer,
  { query, word, invitation }: { query: URLSearchParams; word: string; invitation?: string | undefined },
): Promise<{ session: string } | 'wrong' | 'nobody' | 'away'> {
  const state = wordFrom(word, 'state')
  if (query.get('state') !== state) return 'wrong'
  if (!(await withDirectory(room.url, (client) => endCeremony(client, state, 'openid', room.now())))) return 'wrong'
  const configuration = await issuer.find()
  if (!configuration) return 'away'
  const who = await askWho(configuration, `${returnsTo(room)}?${query}`, word)
  if (who === 'away') issuer.away()
  if (typeof who === 'string') return who
  return withDirectory(room.url, async (client) => {
    const keeperId =
      invitation === undefined
        ? await findBySubject(client, who, room.now())
        : await linkSubject(client, who, invitation, room.now())
    if (!keeperId) return 'nobody'
    const session = room.token()
    await startSession(client, keeperId, session, room.now())
    return { session }
  })
}

async function askWho(
  configuration: openid.Configuration,
  address: string,
  word: string,
): Promise<Subject | 'wrong' | 'away'> {
  try {
    const tokens = await openid.authorizationCodeGrant(configuration, new URL(address), {
      expectedState: wordFrom(word, 'state'),
      expectedNonce: wordFrom(word, 'nonce'),
      pkceCodeVerifier: wordFrom(word, 'verifier'),
      idTokenExpected: true,
    })
    const claims = tokens.claims()
    return claims ? { issuer: claims.iss, subject: claims.sub } : 'wrong'
  } catch (error) {
    // What could not be asked at all is a TypeError of fetch, or the end of the time.
    const isAway =
      error instanceof openid.ClientError
        ? error.code === 'OAUTH_TIMEOUT' || error.cause instanceof TypeError
        : error instanceof TypeError && error.message === 'fetch failed'
    return isAway ? 'away' : 'wrong'
  }
}
