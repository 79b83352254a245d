import { z } from 'zod'
import { Problem } from './problem'

/** The name or number of a machine: `dichtbij.nl`, `localhost`, `10.0.0.1`. A last part of digits is a number, and no name. */
const label = '(?!-)[a-z\\d-]{1,63}(?<!-)'
const machineName = new RegExp(`^(?:${label}\\.)*(?!\\d+$)${label}$`, 'i')

const isMachine = (text: string): boolean =>
  machineName.test(text) || z.ipv4().safeParse(text).success || z.ipv6().safeParse(text).success

/** An address of a page. Browsers read much more as one: without slashes, with spaces or quotes in it. */
function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s\\]+$/i.test(text) || !URL.canParse(text)) return false
  return isMachine(new URL(text).hostname.replace(/^\[|\]$/g, ''))
}

const webAddress = z
  .string()
  .refine(isWebAddress, 'is not the address of a page')
  .transform((text) => new URL(text))
  .refine((url) => url.username + url.password === '', {
    error: 'has a name or password in it',
    abort: true,
  })

const isSecret = (url: URL): boolean => url.protocol === 'https:'

const isMail = (text: string): boolean => z.email().safeParse(text).success
const isSafeAddress = (text: string): boolean => webAddress.refine(isSecret).safeParse(text).success

/** On the device itself nobody listens in; the tests leave to such a site. */
const isHere = (url: URL): boolean => ['localhost', '127.0.0.1'].includes(url.hostname)

/** The driver decodes the path and reads `?` and `#` as the end of it. */
function isFileAddress(text: string): boolean {
  if (!/^file:(?!\/\/[^/])(?!\s)[^?#\p{Cc}]*[^?#/\s\p{Cc}]$/u.test(text) || /%(00|2f|5c)/i.test(text)) return false
  try {
    return decodeURIComponent(text) !== 'file::memory:'
  } catch {
    return false
  }
}

/** One database of a server. Its tables stand where PostgreSQL looks first: a schema named as Prisma does would not be heard. */
function isServerAddress(text: string): boolean {
  if (!/^postgres(ql)?:\/\/[^\s\p{Cc}#]+$/u.test(text) || !URL.canParse(text)) return false
  const { pathname, searchParams } = new URL(text)
  return /^\/[^/]+$/.test(pathname) && !/%(?![\da-f]{2})/i.test(text) && !searchParams.has('schema')
}

/** What can be sent in a form without being read otherwise. */
const typable = /^[!-~]([ -~]*[!-~])?$/

/** These are given together or not at all. */
const ofOpenId = ['OPENID_ISSUER', 'OPENID_CLIENT_ID', 'OPENID_CLIENT_SECRET'] as const
/** A mail server, with or without an account. Nothing behind it: options there could make the line unsafe. */
function isMailServer(text: string): boolean {
  if (!/^smtps?:\/\/[^\s\p{Cc}?#\\]+$/u.test(text) || /%(?![\da-f]{2})/i.test(text) || !URL.canParse(text)) return false
  const { hostname, pathname, username, password } = new URL(text)
  if (!isMachine(hostname.replace(/^\[|\]$/g, '')) || !['', '/'].includes(pathname)) return false
  return (username === '') === (password === '')
}

/** Each setting says in `describe` what is right; a refinement says what is wrong. Together they are the sentence that one reads. */
const environment = z.object({
  /** Where the directory is kept: a file of SQLite, relative to the project's root, or a database of PostgreSQL. */
  DATABASE_URL: z
    .string()
    .refine((text) => isFileAddress(text) || isServerAddress(text), 'does not name a file or a database of PostgreSQL')
    .default('file:./data/directory.db')
    .describe(
      'file: and a path, such as file:./data/directory.db, in which # is written as %23, ? as %3F and % as %25, or postgresql://name:password@machine:5432/database without ?schema=',
    ),
  HOST: z
    .string()
    .refine(isMachine, 'is no address of a machine')
    .default('0.0.0.0')
    .describe('one without http:// and without a port, such as 0.0.0.0, 127.0.0.1 or ::'),
  PORT: z
    .string()
    .regex(/^(0|[1-9]\d*)$/, 'is not a whole number in digits')
    .transform(Number)
    .refine((port) => port <= 65535, 'is too high')
    .default(3000)
    .describe('a whole number from 0 to 65535, such as 3000'),
  /** Where the keepers' room listens: on this machine alone, unless a proxy on another one stands in front. */
  KEEPERS_HOST: z
    .string()
    .refine(isMachine, 'is no address of a machine')
    .default('127.0.0.1')
    .describe('one without http:// and without a port, such as 127.0.0.1'),
  KEEPERS_PORT: z
    .string()
    .regex(/^(0|[1-9]\d*)$/, 'is not a whole number in digits')
    .transform(Number)
    .refine((port) => port <= 65535, 'is too high')
    .default(3001)
    .describe('a whole number from 0 to 65535, such as 3001'),
  /** Where keepers reach their room. Passkeys are bound to it: with another name all keepers are invited again. */
  KEEPERS_URL: webAddress
    .refine((url) => url.href === `${url.origin}/`, 'has more than the name of a site in it')
    .refine((url) => isSecret(url) || url.hostname === 'localhost', 'can be read along on the way')
    .transform((url) => url.origin)
    .optional()
    .describe('https:// and a name of its own, such as https://redactie.dichtbij.example'),
  /** The city's own sign-in for keepers (OpenID Connect): who says who somebody is there, and what this room is called there. All three or none. */
  OPENID_ISSUER: webAddress
    .refine((url) => isSecret(url) || isHere(url), 'can be read along on the way')
    .refine((url) => url.search + url.hash === '' && !url.pathname.includes('/.well-known/'), 'is more than an issuer')
    .transform((url) => url.href)
    .optional()
    .describe(
      'the address that the sign-in calls its issuer, with https:// and without /.well-known/…, such as https://login.gemeente.example/realm',
    ),
  OPENID_CLIENT_ID: z
    .string()
    .regex(typable, 'has spaces around it or signs that no id has')
    .optional()
    .describe('the id that the sign-in gave this room'),
  OPENID_CLIENT_SECRET: z
    .string()
    .regex(typable, 'has spaces around it or signs that no secret has')
    .optional()
    .describe('the secret that the sign-in gave this room'),
  /** What keepers call it: „Log in via …". */
  OPENID_NAME: z
    .string()
    .regex(/^(?!\s)[^\p{C}]{1,60}(?<!\s)$/u, 'is no name of 60 letters at most')
    .default('de gemeente')
    .describe('what keepers call it after “Log in via”, such as Gemeente Utrecht'),
  /** Where the site is reached, without a slash at the end; chat apps need it for the picture of a preview. */
  SITE_URL: webAddress
    .refine((url) => url.href === `${url.origin}/`, 'has more than the name of a site in it')
    .transform((url) => url.origin)
    .optional()
    .describe('https:// (or http://) and the name of the site and no more, such as https://dichtbij.example'),
  /** The server that brings mails of the keepers' room further. Without one they become files. */
  SMTP_URL: z
    .string()
    .refine(isMailServer, 'does not name a mail server')
    .transform((text) => new URL(text))
    .optional()
    .describe(
      'smtps://name:password@machine:465 or smtp://name:password@machine:587 with no more behind it, in which @ in a name is written as %40',
    ),
  /** From whom those mails are; answers come there. */
  MAIL_FROM: z
    .string()
    .refine(isMail, 'is no mail address')
    .optional()
    .describe('one that somebody reads, such as redactie@dichtbij.example'),
  /** Where readers tell whoever runs this site what is not right: a mail address, or that of a form. */
  REPORT_TO: z
    .string()
    .refine((text) => isMail(text) || isSafeAddress(text), 'is neither a mail address nor a page with https')
    .transform((text) => (isMail(text) ? text : new URL(text).href))
    .optional()
    .describe('one such as tip@dichtbij.example or https://dichtbij.example/tip'),
  /** Whom those tell who find that the site is not safe, in its security.txt. */
  SECURITY_CONTACT: z
    .string()
    .refine((text) => isMail(text) || isSafeAddress(text), 'is neither a mail address nor a page with https')
    .transform((text) => (isMail(text) ? text : new URL(text).href))
    .optional()
    .describe('one such as security@dichtbij.example or https://dichtbij.example/security'),
  /** For how many seconds a browser that came over https comes by nothing else (HSTS): whoever sets it cannot go back within that time. */
  HSTS_SECONDS: z
    .string()
    .regex(/^[1-9]\d*$/, 'is not a whole number in digits')
    .transform(Number)
    .refine((seconds) => seconds <= 63_072_000, 'is too high')
    .optional()
    .describe('a whole number from 1 to 63072000, such as 31536000 for a year'),
  /** The accessibility statement of whoever runs the site, as Dutch public bodies must have one. */
  ACCESSIBILITY_STATEMENT: z
    .string()
    .refine(isSafeAddress, 'is no page with https')
    .transform((text) => new URL(text).href)
    .optional()
    .describe('one such as https://www.toegankelijkheidsverklaring.nl/register/1'),
  /** Whether the keepers' room looks every day whether the web addresses in the directory still work. It asks them of the sites themselves. */
  LINK_CHECK: z
    .string()
    .refine((text) => text === 'on' || text === 'off', 'is neither on nor off')
    .transform((text) => text === 'on')
    .default(true)
    .describe('on or off'),
  /** How many proxies stand in front and write down in `X-Forwarded-For` who asked them; without any the line itself tells who asks. */
  TRUSTED_PROXIES: z
    .string()
    .regex(/^(0|[1-9]\d*)$/, 'is not a whole number in digits')
    .transform(Number)
    .refine((proxies) => proxies <= 10, 'is too high')
    .default(0)
    .describe('how many proxies stand in front, from 0 to 10'),
  /** The neutral site that somebody who leaves quickly lands on. */
  SAFE_EXIT_URL: webAddress
    .refine((url) => isSecret(url) || isHere(url), 'can be read along on the way')
    .transform((url) => url.href)
    .default('https://www.buienradar.nl/')
    .describe('an address that begins with https://, such as https://www.buienradar.nl/'),
})
export type Environment = z.output<typeof environment>

/** The settings in `variables`, with defaults for what is absent or empty. Throws a `Problem` with a sentence for every wrong variable. */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  const filled = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(filled)
  const missing = ofOpenId.filter((name) => ofOpenId.some((one) => filled[one]) && !filled[name])
  const wrong = missing.map((name) => [name, 'is missing beside the other settings of the sign-in'] as const)
  const unsent = parsed.success ? missingForMail(parsed.data) : []
  if (parsed.success && missing.length + unsent.length === 0) return parsed.data
  const issues = parsed.error?.issues.map(({ path, message }) => [String(path[0]), message] as const) ?? []
  throw new Problem([...issues, ...wrong, ...unsent].map(([name, message]) => toSentence(name, message)).join('\n'))

  function toSentence(name: string, wrong: string): string {
    const right = environment.shape[name as keyof Environment].description
    return `${name} is ${secrets.includes(name) && filled[name] ? '"…"' : shown(filled[name] ?? '')}, which ${wrong}; give ${right}.`
  }
}

/** Settings of which nothing is told, not even where they are wrong. */
const secrets = ['OPENID_CLIENT_SECRET', 'SMTP_URL']

/** Mails need a sender, and addresses of the room and the site that lead somewhere. */
function missingForMail(set: Environment): [name: string, wrong: string][] {
  const needed = ['MAIL_FROM', 'KEEPERS_URL', 'SITE_URL'] as const
  if (set.SMTP_URL)
    return needed.filter((name) => set[name] === undefined).map((name) => [name, 'is missing beside SMTP_URL'])
  return set.MAIL_FROM ? [['SMTP_URL', 'is missing beside MAIL_FROM']] : []
}

/** What was set as one short line: what cannot be seen is written out, and a password is not told. */
function shown(value: string): string {
  const open = value.replace(/\/\/.*@/s, '//…@').replace(/\b(password=)[^&]*/gi, '$1…')
  const short = open.length > 100 ? `${open.slice(0, 100)}…` : open
  return JSON.stringify(short).replace(
    /(?! )[\p{Z}\p{C}]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

export const env = parseEnvironment(process.env)
