import { createHash } from 'node:crypto'

const always =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** While somebody works on the pages: also what Next puts in to reload them. */
export const policyAtWork =
  "default-src 'self' 'unsafe-inline' 'unsafe-eval'; connect-src 'self' ws: wss:; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'"

/** Nothing from elsewhere. Scripts are files of our own, and the page carries this one style in itself. Where a page has a frame, a page of our own may stand in it. */
export const policyWithStyle = (style: string, hasFrame = false): string =>
  `${always}; style-src ${sourceOf(style)}${hasFrame ? "; frame-src 'self'" : ''}`

/**
 * Of the one page that may stand in a page of any site: it carries this one style, posts to us, and runs and sends nothing. It uses no font of ours, but where none may
 * come Chromium (156) asks for all that its style names.
 */
export const policyOfWidget = (style: string): string =>
  `default-src 'none'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors *; style-src ${sourceOf(style)}`

const sourceOf = (style: string): string => `'sha256-${createHash('sha256').update(style).digest('base64')}'`
