import { isOfficeHours } from '@/core/hours/office-hours'
import type { Plan } from '@/core/routing/plan'
import type { Answers } from '@/core/triage/answers'

/** What to do when nobody answers, somebody says no, there is a waiting list, or it does not help: keys of `plan.ifNot`, in order. */
export const ifNotLines = ({ place }: Pick<Plan, 'place'>, now: Date, { known }: Pick<Answers, 'known'>) => [
  place.status === 'outside' ? ('municipalityOutside' as const) : ('municipality' as const),
  'gp' as const,
  known === 'waiting-list' ? ('waitingAlready' as const) : ('waiting' as const),
  'jeugdstem' as const,
  ...(isOfficeHours(now) ? [] : ['gpOutOfHours' as const]),
  'language' as const,
  'unsafe' as const,
]
