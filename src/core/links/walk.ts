import type { Failure, Finding } from './findings'
import { toAsk } from './to-ask'

/** What is asked: of HEAD an answer has no page in it. */
export interface Question {
  method: 'HEAD' | 'GET'
  address: string
}

/** What came of it: a status, or why there was none. */
export type Answer = { status: number; location: string | null } | { failed: Failure }

/** What is found at an address. */
export interface Found {
  finding: Finding
  /** Of the last answer that had one. */
  status: number | null
  /** Where one ends up, when it is elsewhere. */
  leadsTo: string | null
  /** True when it leads there, and everything on the way says that it does so from now on. */
  forGood: boolean
}

export const mostRedirects = 5

const redirects: readonly number[] = [301, 302, 303, 307, 308]
const permanent: readonly number[] = [301, 308]

/** Some servers know HEAD badly: what they say of it counts only when GET says the same. Not of one that is asked too much already. */
const mayBeOfHead: readonly Failure[] = ['timed-out', 'broken-off', 'unreadable', 'too-long']

type Asked = Question & { answer: Answer }

/** What to ask next about an address after all that was asked, or what is found. Ends after seven questions at most: one to each of six addresses, and GET once more where HEAD is refused. */
export function nextStep(address: string, asked: readonly Asked[]): { ask: Question } | { found: Found } {
  const last = asked.at(-1)
  if (!last) return { ask: { method: 'HEAD', address } }
  const { answer } = last
  const found = (finding: Finding) => ({ found: { finding, ...whatIsTold(asked) } })
  if (last.method === 'HEAD' && isRefused(answer)) return { ask: { method: 'GET', address: last.address } }
  if ('failed' in answer)
    return found(answer.failed === 'inside' && last.address !== address ? 'leads-inside' : answer.failed)
  if (!redirects.includes(answer.status)) return found(meaningOf(answer.status))
  const to = answer.location === null ? undefined : toAsk(answer.location, last.address)
  if (to === undefined) return found('leads-nowhere')
  if (!/^https?:$/.test(to.protocol)) return found('leads-elsewhere')
  if (asked.some((one) => one.address === to.href)) return found('loop')
  if (asked.filter(isRedirect).length > mostRedirects) return found('too-many-redirects')
  return { ask: { method: last.method, address: to.href } }
}

const isRefused = (answer: Answer): boolean =>
  'failed' in answer ? mayBeOfHead.includes(answer.failed) : answer.status >= 400 && answer.status !== 429

const isRedirect = ({ answer }: Asked): boolean => 'status' in answer && redirects.includes(answer.status)

/** Who does not want to answer us is there; whether the page is, nobody can tell. */
function meaningOf(status: number): Finding {
  if (status >= 200 && status < 300) return 'works'
  if (status === 404 || status === 410) return 'gone'
  if (status >= 500 && status < 600) return 'server-error'
  return status >= 400 ? 'refuses-us' : 'unreadable'
}

function whatIsTold(asked: readonly Asked[]): Omit<Found, 'finding'> {
  const statuses = asked.flatMap(({ answer }) => ('status' in answer ? answer.status : []))
  const way = statuses.filter((status) => redirects.includes(status))
  const to = asked.at(-1)?.address ?? null
  return {
    status: statuses.at(-1) ?? null,
    leadsTo: to === asked[0]?.address ? null : to,
    forGood: to !== asked[0]?.address && way.every((status) => permanent.includes(status)),
  }
}
