import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { Answer, Question } from '@/core/links/walk'
import { checkHost, isPublicAddress, type LookUp, lookUpPublic } from '../../public-address'
import { failureOf } from './failure-of'
import { lookUpName } from './look-up'

export interface Line {
  /** Who we say that we are. */
  userAgent: string
  lookUp?: LookUp
  /** Which numbers may be connected to. */
  isAllowed?: (address: string) => boolean
  /** Whose certificates count, instead of those of Node. */
  certificates?: string
}

/** Asks one question over http or https and gives the head of its answer, or why there is none, within so many milliseconds. Rejects only when it is told to stop. */
export type AskLink = (question: Question, milliseconds: number, stop: AbortSignal) => Promise<Answer>

/** More than browsers take is no answer to us either. */
const mostOfHead = 64 * 1024
/** Some send word after word that the answer will come. */
const mostBeforehand = 20
/** Node gives each address of a name 250 ms, which is little for a slow line. */
const patienceWithOneAddress = 2500

/** The very address that was looked up and found allowed is the one that is connected to; a line of its own for each question, and of the page itself nothing is read. */
export function askLinksAs(line: Line): AskLink {
  const { isAllowed = isPublicAddress } = line
  return async (question, milliseconds, stop) => {
    const tooLate = AbortSignal.timeout(milliseconds)
    try {
      const address = new URL(question.address)
      checkHost(address, isAllowed)
      const { statusCode = 0, headers } = await send(address, question.method, line, AbortSignal.any([tooLate, stop]))
      return { status: statusCode, location: inUtf8(headers.location) }
    } catch (error) {
      stop.throwIfAborted()
      return { failed: tooLate.aborted ? 'timed-out' : failureOf(error) }
    }
  }
}

const send = (
  address: URL,
  method: Question['method'],
  { userAgent, lookUp = lookUpName, isAllowed, certificates }: Line,
  signal: AbortSignal,
) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    let beforehand = 0
    const asked = (address.protocol === 'https:' ? requestHttps : requestHttp)(address, {
      method,
      signal,
      agent: false,
      lookup: lookUpPublic(lookUp, isAllowed),
      // Node hands it on, and its types do not know it.
      ...({ autoSelectFamilyAttemptTimeout: patienceWithOneAddress } as object),
      maxHeaderSize: mostOfHead,
      // What browsers read we read too; nothing comes after it on this line.
      insecureHTTPParser: true,
      ...(certificates !== undefined && { ca: certificates }),
      headers: { 'user-agent': userAgent, accept: 'text/html,*/*;q=0.1', 'accept-language': 'nl,en;q=0.5' },
    })
    asked
      .on('information', () => ++beforehand > mostBeforehand && asked.destroy())
      .on('response', (answer) => {
        answer.on('error', () => {})
        asked.destroy()
        resolve(answer)
      })
      .on('upgrade', (answer, socket) => {
        socket.destroy()
        resolve(answer)
      })
      .on('error', reject)
      .end()
  })

/** Node reads a header sign by sign; what is not ASCII in it is UTF-8, as browsers take it. */
const inUtf8 = (location: string | undefined): string | null =>
  location === undefined ? null : Buffer.from(location, 'latin1').toString('utf8')
