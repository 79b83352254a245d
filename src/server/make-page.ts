import { type Asked, askNext } from './ask-next'
import { policyAtWork } from './content-security-policy'
import { finishPage } from './finish-page'
import type { Handler } from './handler'
import { withNumbersKept } from './with-numbers-kept'
import { withScripts } from './with-scripts'
import { type Styled, withStyle } from './with-style'

/**
 * The page at this path, made by Next and finished by us; undefined where there is none. Throws when it cannot be made. `atWork` it keeps the scripts and the style of
 * Next, which reload it.
 */
export async function makePage(next: Handler, path: string, asked: Asked, atWork = false): Promise<Styled | undefined> {
  const { status, headers, body } = await askNext(next, asked)
  if (status === 404) return undefined
  // Its own error pages are script-only or a few bytes of text for some errors (vercel/next.js#62228).
  if (status !== 200) throw new Error(`The page could not be made: ${status}.`)
  const type = String(headers['content-type'])
  if (!type.startsWith('text/html')) throw new Error(`The page is ${type}.`)
  const html = body.toString('utf8')
  const isPosted = asked.form !== undefined
  if (atWork) return { html: withNumbersKept(withScripts(html, path, isPosted)), policy: policyAtWork }
  return withStyle(finishPage(html, path, isPosted))
}
