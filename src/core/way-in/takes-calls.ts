import { isChild } from '../routing/first-cards'
import type { Service } from '../service'
import type { Kind } from '../taxonomy'
import type { Answers } from '../triage/answers'

/** Doors for everything: they hear all that one tells. */
export const forEverything: readonly Kind[] = [
  'buurtteam',
  'school-buurtteam',
  'gp',
  'gp-out-of-hours',
  'municipality',
  'youth-health-care',
  'safety-advice',
]

/** Where one has to begin by telling who one is and what it is about. A line begins to talk itself. */
export const takesCalls: readonly Kind[] = [
  ...forEverything,
  'birth-care',
  'advice-desk',
  'legal-advice',
  'debt-help',
  'family-advice',
  'income-support',
  'school-support',
  'school-attendance',
  'school-confidential-adviser',
  'youth-help-confidential-adviser',
  'community-worker',
  'volunteer-support',
  'youth-work',
  'money-for-children',
]

/** Nobody asks to be referred to these: they come of themselves. */
export const neverAskedFor: readonly Kind[] = ['youth-protection']

/** Whether this asker calls this service, or who refers to it, by telling who one is and what it is about. A child asks a grown-up to arrange a referral. */
export function takesCall(
  { kinds, access }: Pick<Service, 'kinds' | 'access'>,
  asker: Pick<Answers, 'who' | 'age'>,
): boolean {
  const isOneOf = (some: readonly Kind[]) => kinds.some((kind) => some.includes(kind))
  return access === 'referral' ? !isChild(asker) && !isOneOf(neverAskedFor) : isOneOf(takesCalls)
}
