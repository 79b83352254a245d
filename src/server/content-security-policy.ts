import { createHash } from 'node:crypto'

const always =
  "default-src 'none'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** Nothing from elsewhere, and no script at all. */
export const documentPolicy = `${always}; style-src 'self'`

/** The same for a page that carries this one style in itself. */
export const policyWithStyle = (style: string): string =>
  `${always}; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`
