import { type Me, NotForYou } from './asked'

export const isEditor = ({ role }: Pick<Me, 'role'>): boolean => role === 'editor' || role === 'administrator'
export const isAdministrator = ({ role }: Pick<Me, 'role'>): boolean => role === 'administrator'

/** Throws where this keeper may not touch this organization: a member only their own. */
export function mustKeep(me: Me, organization: string): void {
  if (!isEditor(me) && me.organizationSlug !== organization) throw new NotForYou(403)
}

export function mustBe(allowed: boolean): void {
  if (!allowed) throw new NotForYou(403)
}

/** Who looked, as a source tells it. */
export const lookedAs = (me: Me): 'organization' | 'editors' => (isEditor(me) ? 'editors' : 'organization')
