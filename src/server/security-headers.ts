import { env } from '../env'

/** Headers of every answer: pages, files, errors, and what could not be read. */
export const securityHeaders = {
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), interest-cohort=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  ...(env.HSTS_SECONDS && { 'Strict-Transport-Security': `max-age=${env.HSTS_SECONDS}` }),
} as const

const { 'X-Frame-Options': _, ...withoutBan } = securityHeaders

/**
 * Headers of the one page that may stand in a page of any site, also of one that takes in only what allows it and asks the same of all that it takes in. Pages that it
 * opens do not hear where they were opened from.
 */
export const headersOfWidget = {
  ...withoutBan,
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
} as const
