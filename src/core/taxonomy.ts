/** The words of the field: every closed list that the product speaks of. Ids are public and for ever (retire, never rename). Their Dutch words stand in `messages/`. */

/** From light to heavy for the first four; `line` and `general` stand beside that order. */
export const layers = ['social-base', 'basic-help', 'specialist-help', 'safety', 'line', 'general'] as const
export type Layer = (typeof layers)[number]

export const topics = [
  'parenting',
  'behaviour',
  'mood',
  'school',
  'friends-bullying',
  'separation',
  'money',
  'housing',
  'leisure',
  'disability',
  'addiction-gaming',
  'identity',
  'loss-trauma',
  'work-future',
  'care-at-home',
  'language-newcomer',
  'pregnancy',
  'unsafe',
  'unsure',
] as const
export type Topic = (typeof topics)[number]

/** What a service is, as a taxonomy term. Rules speak of kinds, never of organizations. */
export const kinds = [
  // social base
  'community-worker',
  'community-centre',
  'library',
  'playground',
  'youth-work',
  'volunteer-support',
  'money-for-children',
  'income-support',
  'food-bank',
  'activities',
  'language-support',
  'community-organization',
  // basic help
  'buurtteam',
  'school-buurtteam',
  'gp',
  'youth-health-care',
  'birth-care',
  'advice-desk',
  'legal-advice',
  'debt-help',
  'family-advice',
  'school-support',
  'school-attendance',
  'health-chat',
  // specialist help
  'specialist-team',
  'foster-care',
  'shelter',
  'shelter-by-referral',
  // safety
  'safety-advice',
  'youth-protection',
  'victim-support',
  // lines
  'emergency-line',
  'suicide-prevention-line',
  'listening-line',
  'sexual-violence-line',
  'violence-line',
  'online-abuse-line',
  'pregnancy-line',
  'police',
  'gp-out-of-hours',
  // general
  'municipality',
  'school-confidential-adviser',
  'youth-help-confidential-adviser',
  'signpost',
  'turning-18',
  'youth-voice',
  'relay-service',
] as const
export type Kind = (typeof kinds)[number]

/** Kinds that were split and are used no more; their ids never mean anything else. */
export const retiredKinds = ['confidential-adviser'] as const

export const referrers = ['buurtteam', 'huisarts', 'jeugdarts', 'save', 'medical-specialist'] as const
export type Referrer = (typeof referrers)[number]

export const formats = ['individual', 'group', 'place', 'online', 'phone', 'chat'] as const
export type Format = (typeof formats)[number]

/** Who may come of their own accord. `young-people` covers children too; `adults` means from 18. */
export const audiences = ['young-people', 'parents', 'adults', 'anyone'] as const
export type Audience = (typeof audiences)[number]

export const accesses = ['open', 'referral'] as const
export type Access = (typeof accesses)[number]

/** How wide a service reaches, near to far. */
export const reaches = ['buurt', 'wijk', 'city', 'region', 'national'] as const
export type Reach = (typeof reaches)[number]

/** How sure a fact is, strong to weak: the organization, government or press says it; it says so but is old or second-hand; seen only in an open repository. */
export const confidences = ['stated', 'dated', 'unconfirmed'] as const
export type Confidence = (typeof confidences)[number]

/** Who a text is written for: `plain` is level B1 for adults, `child` is level A2. */
export const registers = ['plain', 'child'] as const
export type Register = (typeof registers)[number]
