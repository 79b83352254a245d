import { createHash } from 'node:crypto'

const always =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** Nothing from elsewhere. Scripts are files of our own: none can stand in the page itself. */
export const documentPolicy = `${always}; style-src 'self'`

/** The same for a page that carries this one style in itself. */
export const policyWithStyle = (style: string): string =>
  `${always}; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`
