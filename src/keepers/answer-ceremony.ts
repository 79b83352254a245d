import type { ServerResponse } from 'node:http'
import { z } from 'zod'
import { beginLinking, type City } from '../sign-in/openid'
import { beginRegistration, beginSignIn, finishRegistration, finishSignIn, type Room } from '../sign-in/passkeys'
import { setCookie, setWord } from './session-cookie'

const word = z
  .string()
  .max(200)
  .regex(/^[^\0]*$/)
const answer = z.looseObject({ id: word, response: z.looseObject({ clientDataJSON: z.string() }) })
const asked = z.object({
  invitation: word.default(''),
  name: z.string().trim().max(60).default(''),
  answer: answer.optional(),
})

/**
 * The four halves of making a passkey and signing in with one, and the first half of being known at the city's own sign-in. Whatever is wrong with an answer, the
 * same is said: it did not work.
 */
export async function answerCeremony(
  room: Room,
  city: City | undefined,
  half: string,
  body: string,
  response: ServerResponse,
): Promise<void> {
  const parsed = asked.safeParse(readJson(body))
  const tell = (status: number, told: unknown, headers: Record<string, string> = {}) =>
    response
      .writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...headers })
      .end(JSON.stringify(told))
  if (!parsed.success) return void tell(400, {})
  const { invitation, name, answer: given } = parsed.data
  // The library reads the rest, and refuses what is not right.
  const session =
    half === 'maak'
      ? given && (await finishRegistration(room, invitation, given as never, name || 'mijn sleutel'))
      : half === 'gebruik'
        ? given && (await finishSignIn(room, given as never))
        : undefined
  if (session !== undefined) return void tell(200, {}, { 'Set-Cookie': setCookie(session) })
  if (half === 'stad') {
    const begun = city && (await beginLinking(room, city, invitation))
    return void (begun ? tell(200, { to: begun.to }, { 'Set-Cookie': setWord(begun.word) }) : tell(403, {}))
  }
  const options =
    half === 'begin'
      ? await beginRegistration(room, invitation)
      : half === 'binnen'
        ? await beginSignIn(room)
        : undefined
  tell(options ? 200 : 403, options ?? {})
}

function readJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
