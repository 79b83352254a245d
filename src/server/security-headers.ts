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
