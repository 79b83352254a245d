import type { Service } from '../service'
import type { Kind } from '../taxonomy'

/** Help that costs nothing where its own text does not say so, with the page that does and its date, read November 2026. */
export const freeByLaw: readonly { kinds: readonly Kind[]; source: string; date: string }[] = [
  // No own risk for a visit to the gp, and none at all under 18.
  {
    kinds: ['gp', 'gp-out-of-hours'],
    source: 'http://www.nu.nl/koopkracht/4369022/zorg-vrijgesteld-van-eigen-risico.html',
    date: '2016-12',
  },
]

/** Public duties at which nobody pays at the door. No page was found that says so: nothing is said of the costs, neither that it is free nor that we do not know. */
export const nobodyAsksCosts: readonly Kind[] = [
  'youth-health-care',
  'school-attendance',
  'municipality',
  'specialist-team',
  'foster-care',
  'youth-protection',
  'emergency-line',
]

/** What can be said of the costs: free, as its text tells, nothing, or that they are not known. */
export type Costs = 'free' | 'told' | 'unsaid' | 'unknown'

export function costsOf({ free, kinds, texts }: Pick<Service, 'free' | 'kinds' | 'texts'>): Costs {
  const isOne = (some: readonly Kind[]) => kinds.some((kind) => some.includes(kind))
  if (free === true || freeByLaw.some((one) => isOne(one.kinds))) return 'free'
  if (texts.some(({ feesDescription }) => feesDescription !== null)) return 'told'
  return isOne(nobodyAsksCosts) ? 'unsaid' : 'unknown'
}

/** The page that says that this costs nothing, where the service itself does not, with its date. */
export const sourceOfFree = ({ free, kinds }: Pick<Service, 'free' | 'kinds'>) =>
  free === true ? undefined : freeByLaw.find((one) => one.kinds.some((kind) => kinds.includes(kind)))
