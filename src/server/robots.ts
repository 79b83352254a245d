import { addressOf } from '../i18n/addresses'
import { locales } from '../i18n/languages'
import { toFile } from './send-file'

/** Links that combine without end, and what is no page. */
const closed = [
  ...locales.flatMap((locale) => [
    `${addressOf('browse', locale)}?`,
    `${addressOf('list', locale)}`,
    `${addressOf('worksheet', locale)}`,
  ]),
  '/api/',
  '/weg',
]

/** What search engines are asked to leave alone. */
export const robotsFile = toFile(
  'text/plain; charset=utf-8',
  'public, max-age=86400',
  Buffer.from(['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), ''].join('\n')),
)
