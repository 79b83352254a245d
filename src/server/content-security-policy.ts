import { createHash } from 'node:crypto'

const always =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** While somebody works on the pages: also what Next puts in to reload them. */
export const policyAtWork =
  "default-src 'self' 'unsafe-inline' 'unsafe-eval'; connect-src 'self' ws: wss:; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'"

/** Nothing from elsewhere. Scripts are files of our own, and the page carries this one style in itself. */
export const policyWithStyle = (style: string): string =>
  `${always}; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`
