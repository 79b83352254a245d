import type { Prisma } from '../../generated/prisma/client'

const inOrder = { orderBy: { order: 'asc' } } as const
const withEvidence = { ...inOrder, include: { evidence: true } } as const

/** Everything of a service that the read model needs, lists in the order of the partner file. */
export const serviceInclude = {
  organization: true,
  alternateNames: inOrder,
  searchWords: inOrder,
  terms: inOrder,
  areas: { ...inOrder, include: { area: true } },
  languages: inOrder,
  costOption: true,
  phones: withEvidence,
  schedules: withEvidence,
  locations: { ...inOrder, include: { location: { include: { evidence: true } } } },
  texts: inOrder,
  evidence: { include: { evidence: true } },
} as const satisfies Prisma.ServiceInclude

export type ServiceRow = Prisma.ServiceGetPayload<{ include: typeof serviceInclude }>
export type EvidenceRow = ServiceRow['phones'][number]['evidence']
