import type { CalendarDate } from '../hours/calendar'
import type { Service } from '../service'
import type { Kind } from '../taxonomy'
import { isUnder, knownSince } from './age'
import { monthsUntilStepsBack } from './bounds'

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

/** True when it is 36 months or longer that the service was known to exist, and it is one that steps back then. What has no date does not: nothing says that it is old. */
export function stepsBack(service: Service, today: CalendarDate): boolean {
  if (service.layer === 'line' || service.layer === 'safety') return false
  if (service.kinds.some((kind) => neverStepsBack.includes(kind))) return false
  const { existence } = service.evidence
  return knownSince(existence) !== undefined && !isUnder(monthsUntilStepsBack, existence, today)
}
