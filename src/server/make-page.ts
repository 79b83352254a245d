import type { Asked } from './ask-next'
import { askPage } from './ask-page'
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
  const html = await askPage(next, asked)
  if (html === undefined) return undefined
  if (atWork) return { html: withNumbersKept(withScripts(html, path)), policy: policyAtWork }
  return withStyle(finishPage(html, path))
}
