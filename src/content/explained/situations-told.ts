import type { ExplanationId } from '@/i18n/page-words'

/** The situations that whoever reads a page may be in, by id. Pages that have none are about everything. */
export const situationsTold: Partial<Record<ExplanationId, readonly string[]>> = {
  'child-help': ['quarrel-at-home', 'sad-anxious', 'bullied'],
  'child-team': ['my-parents-split', 'sick-parent-carer'],
  'child-say': ['waiting-for-help'],
  'child-secret': ['worried-about-friend', 'not-safe-at-home'],
  'child-home': ['living-elsewhere', 'youth-protection-involved', 'not-safe-at-home'],
  'child-rights': ['rights-complaint', 'discrimination'],
  'teen-help': ['quarrel-at-home', 'sad-anxious', 'school-refusal'],
  'teen-decide': ['waiting-for-help', 'not-free-to-choose'],
  'teen-privacy': ['worried-about-friend', 'online-blackmail'],
  'teen-home': ['living-elsewhere', 'youth-protection-involved', 'ran-away', 'not-safe-at-home'],
  'teen-disagree': ['rights-complaint', 'youth-protection-involved'],
  'young-help': ['stress-burnout', 'sad-anxious', 'young-and-money'],
  'young-decide': ['waiting-for-help', 'not-free-to-choose'],
  'young-privacy': ['sex-contraception', 'lgbt'],
  'young-home': ['living-elsewhere', 'leaving-care-no-home', 'homeless-tonight'],
  'young-disagree': ['rights-complaint', 'youth-protection-involved'],
  'turning-18': ['turning-18-with-care', 'leaving-care-no-home', 'young-and-money', 'quit-school'],
  'parent-way-in': ['waiting-for-help', 'exhausted-parent', 'not-listening', 'adhd-autism', 'rights-complaint'],
}
