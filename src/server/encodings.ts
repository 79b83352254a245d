import Negotiator from 'negotiator'
import { remembering } from './remembering'

/** How a body can leave, what we like best first. */
export const encodings = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof encodings)[number]

/** Its types do not know that it takes an order of preference. */
type Preferring = (available: readonly string[], options: { preferred: readonly string[] }) => string | undefined

const negotiate = remembering((header): Encoding => {
  const asked = new Negotiator({ headers: { 'accept-encoding': header } })
  const chosen = (asked.encoding as Preferring).call(asked, encodings, { preferred: encodings })
  // Whoever takes nothing at all, not even what is as it is, gets it as it is (RFC 9110, 12.5.3).
  return encodings.find((one) => one === chosen) ?? 'identity'
}, 500)

/** How the body leaves for who sends this `Accept-Encoding`: as they weigh it, and where they weigh nothing as we like it. Whoever sends none gets it as it is. */
export const encodingFor = (header: string | string[] | undefined): Encoding =>
  header === undefined ? 'identity' : negotiate(String(header))
