import { addDays, type CalendarDate } from '../hours/calendar'
import type { Service } from '../service'
import type { Kind } from '../taxonomy'

/** After this long without a sign that it is still there, an optional offer steps back. */
export const monthsUntilOld = 36

/** Help that stays in its place however old what we know of it is: it is told to be old, and it is not optional. */
export const neverStepsBack: readonly Kind[] = [
  'gp',
  'gp-out-of-hours',
  'youth-health-care',
  'birth-care',
  'buurtteam',
  'school-buurtteam',
  'municipality',
  'school-attendance',
  'school-support',
  'debt-help',
  'legal-advice',
  'family-advice',
  'school-confidential-adviser',
  'youth-help-confidential-adviser',
  'income-support',
  'safety-advice',
  'youth-protection',
  'specialist-team',
  'police',
  'victim-support',
]

/** True when the service was last seen to exist over 36 months before `today`, and is one that steps back then. What has no date does not: nothing says that it is old. */
export function stepsBack({ layer, kinds, evidence: { existence } }: Service, today: CalendarDate): boolean {
  if (layer === 'line' || layer === 'safety' || kinds.some((kind) => neverStepsBack.includes(kind))) return false
  const seen = existence.dateEnd ?? existence.date
  if (seen === null) return false
  const [year = 0, month = 12, day = 28] = seen.split('-').map(Number)
  const bound = addDays({ year: today.year, month: today.month - monthsUntilOld, day: today.day }, 0)
  return ordinal({ year, month, day }) < ordinal(bound)
}

const ordinal = ({ year, month, day }: CalendarDate): number => (year * 100 + month) * 100 + day
