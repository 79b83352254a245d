import { z } from 'zod'
import { Problem } from './problem'

const environment = z.object({
  /** Where the directory is kept: `file:` and a path, relative to the project's root. */
  DATABASE_URL: z
    .string()
    .regex(/^file:./, 'file: and a path')
    .default('file:./data/directory.db'),
  HOST: z.string().default('0.0.0.0'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  /** Where the site is reached, without a slash at the end; chat apps need it for the picture of a preview. */
  SITE_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  /** Where readers tell whoever runs this site what is not right: a mail address, or that of a form. */
  REPORT_TO: z
    .email()
    .or(z.url({ protocol: /^https$/ }))
    .optional(),
  /** How many proxies stand in front and write down in `X-Forwarded-For` who asked them; without any the line itself tells who asks. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  /** The neutral site that somebody who leaves quickly lands on. */
  SAFE_EXIT_URL: z
    .url({ protocol: /^https$/, error: 'an address that begins with https://' })
    // On the device itself nobody listens in; the tests leave to such a site.
    .or(
      z.url({
        protocol: /^http$/,
        hostname: /^(localhost|127\.0\.0\.1)$/,
        error: 'an address that begins with https://',
      }),
    )
    .default('https://www.buienradar.nl/'),
})
export type Environment = z.output<typeof environment>

/** The settings in `variables`, with defaults for what is absent or empty. Throws a `Problem` that names every wrong variable. */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  const filled = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(filled)
  if (parsed.success) return parsed.data
  throw new Problem(`The environment is not right:\n${z.prettifyError(parsed.error)}`)
}

export const env = parseEnvironment(process.env)
