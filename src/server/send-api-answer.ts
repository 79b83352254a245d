import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ApiAnswer } from '../api/api-answer'
import { current } from '../edition/current-edition'
import { isKnown } from './conditional'
import type { ApiDoor } from './doors'
import { encodingFor } from './encodings'
import { keepBytes } from './keep-bytes'
import { Refusal } from './refusal'
import { zipOnce } from './zip-file'

/** No answer of the interface is for one reader alone, and none comes with a cookie: any page may read them. */
export const openToAll = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': '*' }

interface Asked {
  /** What was posted. */
  body: string
  /** What follows the path, with its question mark, or nothing. */
  search: string
  site: string
}

/** The answer of the interface to a request at this door, from the edition that serves. */
export function makeApiAnswer(
  { method = '' }: IncomingMessage,
  { answer, rest, methods }: ApiDoor,
  { body, search, site }: Asked,
): ApiAnswer {
  if (method === 'OPTIONS') return { status: 204, headers: allowing(methods), body: '' }
  const serving = current()
  if (!serving)
    throw new Refusal(503, { title: 'There is no edition of the directory yet.', headers: { 'Retry-After': '10' } })
  return answer({ method, body, query: search.slice(1), rest, site }, serving, new Date())
}

/** Sends it so that any page may read it, zipped, and only where whoever asks does not have it yet; resolves when it is on its way. */
export async function sendApiAnswer(
  { headers: asked }: IncomingMessage,
  response: ServerResponse,
  { status, headers, body: plain }: ApiAnswer,
): Promise<void> {
  for (const [name, value] of Object.entries({ ...openToAll, ...headers })) response.setHeader(name, value)
  if (status === 204) return void response.writeHead(204).end()
  // Links in it begin as the address began by which it was asked for.
  response.setHeader('Vary', 'Accept-Encoding, X-Forwarded-Proto')
  const forAll = status === 200 && !headers['Cache-Control']?.includes('no-store')
  const hash = forAll ? createHash('sha256').update(plain).digest('hex') : ''
  if (forAll) {
    const tag = `W/"${hash.slice(0, 16)}"`
    response.setHeader('ETag', tag)
    if (isKnown(asked['if-none-match'], tag)) return void response.writeHead(304).end()
  }
  const encoding = encodingFor(asked['accept-encoding'])
  const zip = () => zipOnce(Buffer.from(plain), encoding)
  const body = forAll && encoding !== 'identity' ? await zipped(`${hash} ${encoding}`, zip) : await zip()
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
  response.writeHead(status, { 'Content-Length': body.length }).end(body)
}

/** What is the same for all is zipped once, and again when others were asked for since. */
const zipped = keepBytes(16_000_000)

/** What a browser is told that asks beforehand whether a page of another site may ask. */
const allowing = (methods: readonly string[]) => ({
  'Cache-Control': 'no-store',
  Allow: methods.join(', '),
  'Access-Control-Allow-Methods': methods.join(', '),
  'Access-Control-Allow-Headers': 'Content-Type, If-None-Match',
})
