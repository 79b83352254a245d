import type { Environment } from '../env'

/** Where keepers reach the room, as browsers say it. */
export const originOf = ({ KEEPERS_URL, KEEPERS_PORT }: Pick<Environment, 'KEEPERS_URL' | 'KEEPERS_PORT'>): string =>
  KEEPERS_URL ?? `http://localhost:${KEEPERS_PORT}`

/** Where the public site is. */
export const siteOf = ({ SITE_URL, PORT }: Pick<Environment, 'SITE_URL' | 'PORT'>): string =>
  SITE_URL ?? `http://localhost:${PORT}`
