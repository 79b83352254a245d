import type { Environment } from '../env'
import type { CitySettings } from '../sign-in/openid'

/** Where keepers reach the room, as browsers say it. */
export const originOf = ({ KEEPERS_URL, KEEPERS_PORT }: Pick<Environment, 'KEEPERS_URL' | 'KEEPERS_PORT'>): string =>
  KEEPERS_URL ?? `http://localhost:${KEEPERS_PORT}`

/** Where the public site is. */
export const siteOf = ({ SITE_URL, PORT }: Pick<Environment, 'SITE_URL' | 'PORT'>): string =>
  SITE_URL ?? `http://localhost:${PORT}`

/** The city's own sign-in, as the settings name it; undefined where they name none. */
export const cityIn = (settings: Environment): CitySettings | undefined => {
  const {
    OPENID_NAME: name,
    OPENID_ISSUER: issuer,
    OPENID_CLIENT_ID: clientId,
    OPENID_CLIENT_SECRET: clientSecret,
  } = settings
  return issuer && clientId && clientSecret ? { name, issuer, clientId, clientSecret } : undefined
}
