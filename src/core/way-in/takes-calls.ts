import type { Service } from '../service'
import type { Kind } from '../taxonomy'

/** Doors for everything: they hear all that one tells. */
export const forEverything: readonly Kind[] = [
  'buurtteam',
  'school-buurtteam',
  'gp',
  'municipality',
  'youth-health-care',
]

/** Where one has to begin by telling who one is and what it is about. A line begins to talk itself. */
export const takesCalls: readonly Kind[] = [
  ...forEverything,
  'gp-out-of-hours',
  'safety-advice',
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

/** Whether one calls this service by telling who one is and what it is about. */
export const takesCall = ({ kinds, access }: Pick<Service, 'kinds' | 'access'>): boolean =>
  access === 'referral' || kinds.some((kind) => takesCalls.includes(kind))
