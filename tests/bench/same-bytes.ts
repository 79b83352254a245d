import { request } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { type Asked, ofABrowser } from './asked'

/** An answer of ours, for another server to give. */
export interface SameBytes {
  /** Method and path. */
  key: string
  /** Names and values in turn. */
  headers: string[]
  /** In base64. */
  body: string
}

/** What differs from answer to answer, and every server puts in itself. */
const ofTheServer = /^(date|connection|keep-alive)$/i

export async function recordAnswer(base: string, { method, path, headers, body }: Asked): Promise<SameBytes> {
  const answer = await new Promise<import('node:http').IncomingMessage>((resolve, reject) => {
    request(base + path, { method, headers: { ...ofABrowser, ...headers } }, resolve)
      .on('error', reject)
      .end(body)
  })
  const pairs = Array.from({ length: answer.rawHeaders.length / 2 }, (_, at) =>
    answer.rawHeaders.slice(at * 2, at * 2 + 2),
  )
  return {
    key: `${method} ${path}`,
    headers: pairs.filter(([name = '']) => !ofTheServer.test(name)).flat(),
    body: (await buffer(answer)).toString('base64'),
  }
}
