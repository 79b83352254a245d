import { type Asked, askNext } from './ask-next'
import type { Handler } from './handler'

/** The page as Next made it; undefined where there is none. Throws when it cannot be made. */
export async function askPage(next: Handler, asked: Asked): Promise<string | undefined> {
  const { status, headers, body } = await askNext(next, asked)
  if (status === 404) return undefined
  // Its own error pages are script-only or a few bytes of text for some errors (vercel/next.js#62228).
  if (status !== 200) throw new Error(`The page could not be made: ${status}.`)
  const type = String(headers['content-type'])
  if (!type.startsWith('text/html')) throw new Error(`The page is ${type}.`)
  return body.toString('utf8')
}
