import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { Json } from '../core/facts/facts'
import { Problem } from '../problem'
import { checkHost, lookUpPublic, PrivateAddress } from '../public-address'
import { nameOf } from './name-of'
import { readJson } from './read-json'

/** Gives the JSON at an address. Throws a `Problem` where there is none. */
export type AskJson = (address: URL) => Promise<Json>

export interface Bounds {
  bytesOfAnswer: number
  bytesInAll: number
  /** From the question to the last byte of its answer. */
  millisecondsOfAnswer: number
  /** From the first question to the last byte of the last answer. */
  millisecondsInAll: number
  redirects: number
}

export const usualBounds: Bounds = {
  bytesOfAnswer: 10_000_000,
  bytesInAll: 200_000_000,
  millisecondsOfAnswer: 20_000,
  millisecondsInAll: 900_000,
  redirects: 3,
}

interface Asking {
  allowPrivate: boolean
  bounds?: Bounds
}

/** Asks over http, only of where one may ask, and never for longer or for more than the bounds, those of all its questions together among them. */
export function askJsonWithin({ allowPrivate, bounds = usualBounds }: Asking): AskJson {
  let bytesLeft = bounds.bytesInAll
  let whole: AbortSignal | undefined
  return async (address) => {
    whole ??= AbortSignal.timeout(bounds.millisecondsInAll)
    const bytes = await askBytes(address, { allowPrivate, bounds, whole, redirects: bounds.redirects })
    bytesLeft -= bytes.length
    if (bytesLeft < 0) throw new Problem(`This feed holds more than ${inMegabytes(bounds.bytesInAll)}.`)
    return readJson(bytes, nameOf(address))
  }
}

type Question = Required<Asking> & { redirects: number; whole: AbortSignal }

async function askBytes(address: URL, { allowPrivate, bounds, whole, redirects }: Question): Promise<Uint8Array> {
  checkAddress(address)
  const signal = AbortSignal.any([whole, AbortSignal.timeout(bounds.millisecondsOfAnswer)])
  try {
    if (!allowPrivate) checkHost(address)
    const answer = await send(address, allowPrivate, signal)
    const { statusCode = 0, headers } = answer
    if (statusCode >= 300 && statusCode < 400) {
      answer.destroy()
      return await askBytes(redirected(address, headers.location, redirects), {
        allowPrivate,
        bounds,
        whole,
        redirects: redirects - 1,
      })
    }
    const wrong = whatIsWrong(answer)
    if (wrong) {
      answer.destroy()
      throw new Problem(`${nameOf(address)} ${wrong}.`)
    }
    return await readBytes(answer, address, bounds.bytesOfAnswer)
  } catch (error) {
    if (error instanceof PrivateAddress)
      throw new Problem(`${error.message.slice(0, -1)}; --allow-private asks it all the same.`)
    if (error instanceof Problem) throw error
    if (whole.aborted)
      throw new Problem(
        `This feed takes longer than ${bounds.millisecondsInAll / 60_000} minutes; nothing of it is taken.`,
      )
    if (signal.aborted)
      throw new Problem(`${nameOf(address)} did not answer within ${bounds.millisecondsOfAnswer / 1000} seconds.`)
    throw new Problem(`${nameOf(address)} cannot be read: ${error instanceof Error ? error.message : error}.`)
  }
}

function checkAddress({ protocol, username, password, origin }: URL) {
  if (!/^https?:$/.test(protocol)) throw new Problem(`A feed is read over http or https, not over ${protocol}`)
  if (username + password !== '') throw new Problem(`Leave the name and the password out of the address: ${origin}`)
}

const send = (address: URL, allowPrivate: boolean, signal: AbortSignal) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    const request = address.protocol === 'https:' ? requestHttps : requestHttp
    const headers = { accept: 'application/json', 'accept-encoding': 'identity' }
    request(address, { headers, signal, agent: false, ...(!allowPrivate && { lookup: lookUpPublic() }) }, resolve)
      .on('error', reject)
      .end()
  })

function redirected(from: URL, location: string | undefined, redirects: number): URL {
  const to = location !== undefined && URL.canParse(location, from) ? new URL(location, from) : undefined
  if (redirects === 0) throw new Problem(`${nameOf(from)} sends on to another address once too often.`)
  if (to?.origin !== from.origin)
    throw new Problem(`${nameOf(from)} sends on to ${to?.origin ?? 'nowhere'}; name that address if you trust it.`)
  return to
}

function whatIsWrong({ statusCode, headers }: IncomingMessage): string | undefined {
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  const encoding = headers['content-encoding'] ?? 'identity'
  if (statusCode !== 200) return `answers with status ${statusCode}`
  if (!type || !/^application\/([\w.-]+\+)?json$/.test(type)) return `answers with ${type ?? 'no type'}, not with JSON`
  if (encoding !== 'identity') return `answers packed (${encoding}), which was not asked`
  return undefined
}

async function readBytes(answer: IncomingMessage, address: URL, most: number): Promise<Uint8Array> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of answer as AsyncIterable<Buffer>) {
    length += part.length
    if (length > most) throw new Problem(`${nameOf(address)} answers with more than ${inMegabytes(most)}.`)
    parts.push(part)
  }
  if (!answer.complete) throw new Problem(`${nameOf(address)} broke off in the middle of its answer.`)
  return Buffer.concat(parts)
}

const inMegabytes = (bytes: number): string => `${bytes / 1_000_000} MB`
