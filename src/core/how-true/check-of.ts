import type { Evidence } from '../service'

/** What a source is called where somebody asked the organization, mostly by phone. */
export const askedTheOrganization = 'Gevraagd aan de organisatie'

/** Who checked a fact, from sure to not at all. What was read, on whichever page and by whomever, no person was asked about. */
export const checks = ['asked', 'organization', 'read', 'nobody'] as const
export type Check = (typeof checks)[number]

/** The checks that count as by a person: somebody asked the organization, or it said so itself. */
export const byPerson: readonly Check[] = ['asked', 'organization']

/**
 * How this was last checked. A page that was read on the very day of the check is a reading, also where the organization read it; and who was asked once was not asked
 * again by somebody who looked later.
 */
export function checkOf({ address, date, checked, checkedBy }: Evidence): Check {
  if (checked === null) return 'nobody'
  if (address === askedTheOrganization && date === checked) return 'asked'
  const wasRead = /^https?:/.test(address) && date === checked
  return checkedBy === 'organization' && !wasRead ? 'organization' : 'read'
}
