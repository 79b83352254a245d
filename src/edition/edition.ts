import { createHash } from 'node:crypto'
import type { Organization, Retired, Service } from '../core/service'

/** The directory as it stood at one moment: whole, checked, and never changed. */
export interface Edition {
  /** Which directory this is, as the store names it. */
  version: string
  services: readonly Service[]
  retired: readonly Retired[]
  organizations: readonly Organization[]
  /** Since when each of these says what it says now, in the clock of the store: `services/<slug>`, also of what is retired, and `organizations/<slug>`. ISO 8601. */
  firstSeen: Readonly<Record<string, string>>
}

/** Changes exactly when anything in the edition does, in whatever order its parts are named: SHA-256 in hexadecimal digits. */
export function hashOf({ version, services, retired, organizations, firstSeen }: Edition): string {
  return createHash('sha256')
    .update(JSON.stringify([version, services, retired, organizations, firstSeen], inOrder))
    .digest('hex')
}

const inOrder = (_: string, value: unknown) =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value
