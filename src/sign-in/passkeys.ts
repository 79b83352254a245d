import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { withDirectory } from '../store/database/client'
import { findInvited } from '../store/people/keepers'
import {
  addPasskey,
  beginCeremony,
  endCeremony,
  findPasskey,
  listPasskeys,
  usedPasskey,
} from '../store/people/passkeys'
import { startSession } from '../store/people/sessions'

/** Where the room is, and what is passed in from outside. */
export interface Room {
  /** The address of the store. */
  url: string
  /** The room's own address: its origin, as browsers say it. */
  origin: string
  now: () => Date
  /** A word that nobody guesses. */
  token: () => string
}

const rpName = 'Dichtbij'
const rpIdOf = ({ origin }: Room): string => new URL(origin).hostname

/** What a browser needs to make a passkey for whoever this invitation is for; undefined where it works no more. */
export const beginRegistration = (
  room: Room,
  invitation: string,
): Promise<PublicKeyCredentialCreationOptionsJSON | undefined> =>
  withDirectory(room.url, async (client) => {
    const keeperId = await findInvited(client, invitation, room.now())
    if (!keeperId) return undefined
    const known = await listPasskeys(client, keeperId)
    const options = await generateRegistrationOptions({
      rpName,
      rpID: rpIdOf(room),
      userName: rpName,
      userID: new TextEncoder().encode(keeperId),
      attestationType: 'none',
      // A device that has one would replace it, and the old one would count on.
      excludeCredentials: known.map(({ id }) => ({ id })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    })
    await beginCeremony(client, { challenge: options.challenge, kind: 'register', keeperId }, room.now())
    return options
  })

/** The session of a keeper whose new passkey this is, and whose invitation is used up now; undefined where anything of it is not right. */
export const finishRegistration = (
  room: Room,
  invitation: string,
  response: RegistrationResponseJSON,
  name: string,
): Promise<string | undefined> =>
  withDirectory(room.url, async (client) => {
    const ceremony = await endCeremony(client, challengeIn(response), 'register', room.now())
    if (!ceremony?.keeperId || ceremony.keeperId !== (await findInvited(client, invitation, room.now())))
      return undefined
    const { keeperId } = ceremony
    const { registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: challengeIn(response),
      expectedOrigin: room.origin,
      expectedRPID: rpIdOf(room),
      requireUserVerification: true,
    }).catch(() => ({ registrationInfo: undefined }))
    if (!registrationInfo) return undefined
    const { id, publicKey, counter, transports = [] } = registrationInfo.credential
    const passkey = { id, keeperId, publicKey, counter, transports }
    if (!(await addPasskey(client, passkey, { name, token: invitation }, room.now()))) return undefined
    const token = room.token()
    await startSession(client, keeperId, token, room.now())
    return token
  })

/** What a browser needs to sign in with a passkey: it tells itself whose. */
export const beginSignIn = (room: Room): Promise<PublicKeyCredentialRequestOptionsJSON> =>
  withDirectory(room.url, async (client) => {
    const options = await generateAuthenticationOptions({ rpID: rpIdOf(room), userVerification: 'required' })
    await beginCeremony(client, { challenge: options.challenge, kind: 'sign-in', keeperId: null }, room.now())
    return options
  })

/** The session of the keeper who answered with a passkey; undefined where anything of it is not right. */
export const finishSignIn = (room: Room, response: AuthenticationResponseJSON): Promise<string | undefined> =>
  withDirectory(room.url, async (client) => {
    const expectedChallenge = challengeIn(response)
    if (!(await endCeremony(client, expectedChallenge, 'sign-in', room.now()))) return undefined
    const passkey = await findPasskey(client, response.id)
    if (!passkey) return undefined
    const { id, publicKey, counter } = passkey
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge,
      expectedOrigin: room.origin,
      expectedRPID: rpIdOf(room),
      requireUserVerification: true,
      credential: { id, publicKey, counter },
    }).catch(() => ({ verified: false, authenticationInfo: undefined }))
    if (!verified || !authenticationInfo) return undefined
    await usedPasskey(client, id, authenticationInfo.newCounter, room.now())
    const token = room.token()
    await startSession(client, passkey.keeperId, token, room.now())
    return token
  })

/** The challenge that the browser says it answers; empty where nothing can be read. */
function challengeIn({ response: { clientDataJSON } }: { response: { clientDataJSON: string } }): string {
  try {
    return String(JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8')).challenge)
  } catch {
    return ''
  }
}
