import { dayOf, wallClock } from '../hours/amsterdam'
import { type Finding, isFailing } from './findings'
import type { Found } from './walk'

/** What is known of an address. */
export interface LinkCheck extends Found {
  address: string
  lookedAt: Date
  /** The first look that failed since it worked last; null while it works. */
  failingSince: Date | null
  /** The last one that failed. */
  failedAt: Date | null
  /** On how many different days in Utrecht it failed. */
  failingDays: number
}

/** So many days a page may fail before a person looks: most that are away come back within a day or two. */
const failingDaysToAct = 3

/** At night servers are mended and copied: nobody's page is told to be dead for that. In minutes since midnight. */
const beginOfDay = 6 * 60

/** What is known after one more look. A success ends all failing; what says nothing of the page ends and adds nothing. */
export function afterLook(known: LinkCheck | undefined, address: string, found: Found, now: Date): LinkCheck {
  const { failingSince = null, failedAt = null, failingDays = 0 } = known ?? {}
  const looked = { address, ...found, lookedAt: now }
  if (found.finding === 'works') return { ...looked, failingSince: null, failedAt: null, failingDays: 0 }
  if (!isFailing(found.finding)) return { ...looked, failingSince, failedAt, failingDays }
  const isNewDay = failedAt === null || dayOf(failedAt) !== dayOf(now)
  return {
    ...looked,
    failingSince: failingSince ?? now,
    failedAt: now,
    failingDays: failingDays + (isNewDay ? 1 : 0),
  }
}

/** True when an address is to be looked at: one that is new at once, others once a day. */
export function isDue(known: Pick<LinkCheck, 'lookedAt'> | undefined, now: Date): boolean {
  if (!known) return true
  return dayOf(known.lookedAt) !== dayOf(now) && wallClock(now).minutes >= beginOfDay
}

/** True when somebody has to look: it fails now, and did on enough days without working in between. */
export const isDead = ({ finding, failingDays }: Pick<LinkCheck, 'finding' | 'failingDays'>): boolean =>
  isFailing(finding) && failingDays >= failingDaysToAct

/** True of what only a line to the internet can bring about. Without any such the failing may all be ours. */
export const provesNetwork = ({ finding, status }: Pick<Found, 'finding' | 'status'>): boolean =>
  status !== null || finding.startsWith('certificate-')

/** What is told where nothing at all answered: nothing of the page. */
export const noNetwork: Found = { finding: 'no-network' satisfies Finding, status: null, leadsTo: null, forGood: false }

/** True when a keeper can take over where an address leads: for good, safely, and not to a front page, which is where pages lead that are no more. */
export function canTakeOver({ address, finding, leadsTo, forGood }: LinkCheck): boolean {
  if (finding !== 'works' || !forGood || leadsTo === null) return false
  const to = new URL(leadsTo)
  return to.protocol === 'https:' && (to.pathname !== '/' || new URL(address).pathname === '/')
}
