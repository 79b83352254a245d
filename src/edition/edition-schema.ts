import { z } from 'zod'
import type { Done } from '../core/report/done'
import type { Evidence, Organization, Retired, Service } from '../core/service'
import { checkers, weekdays } from '../core/service'
import { situations } from '../core/situations/find-situations'
import {
  accesses,
  audiences,
  confidences,
  formats,
  kinds,
  layers,
  referrers,
  registers,
  topics,
} from '../core/taxonomy'

const text = z.string().min(1)
const evidence = z.strictObject({
  address: text,
  date: text.nullable(),
  dateEnd: text.nullable(),
  dateBasis: z.enum(['stated', 'inferred', 'unknown']),
  status: z.enum(confidences),
  checked: text.nullable(),
  checkedBy: z.enum(checkers).nullable(),
}) satisfies z.ZodType<Evidence>

const service = z.strictObject({
  slug: text,
  name: text,
  alternateNames: z.array(text),
  searchWords: z.array(text),
  organization: z.strictObject({ slug: text, name: text }),
  layer: z.enum(layers),
  kinds: z.array(z.enum(kinds)),
  topics: z.array(z.enum(topics)),
  madeFor: z.array(z.enum(situations.map(({ id }) => id))),
  audience: z.array(z.enum(audiences)),
  minimumAge: z.number().nullable(),
  maximumAge: z.number().nullable(),
  access: z.enum(accesses),
  referredBy: z.array(z.enum(referrers)),
  formats: z.array(z.enum(formats)),
  areas: z.array(z.strictObject({ type: z.enum(['country', 'region', 'municipality', 'wijk', 'buurt']), code: text })),
  languages: z.array(text),
  free: z.boolean().nullable(),
  website: text.nullable(),
  email: text.nullable(),
  phones: z.array(z.strictObject({ number: text, label: text.nullable(), evidence })),
  schedules: z.array(
    z.strictObject({
      days: z.array(z.enum(weekdays)),
      opens: text,
      closes: text,
      of: z.enum(['phone', 'door', 'chat', 'all']),
      evidence,
    }),
  ),
  locations: z.array(
    z.strictObject({
      name: text.nullable(),
      address: text.nullable(),
      postcode: text.nullable(),
      buurt: text.nullable(),
      accessibility: text.nullable(),
      evidence,
    }),
  ),
  texts: z.array(
    z.strictObject({
      language: text,
      register: z.enum(registers),
      description: text,
      applicationProcess: text,
      feesDescription: text.nullable(),
      alert: text.nullable(),
    }),
  ),
  evidence: z.strictObject({
    existence: evidence,
    ages: evidence.optional(),
    areas: evidence.optional(),
    access: evidence.optional(),
    fees: evidence.optional(),
    website: evidence.optional(),
  }),
}) satisfies z.ZodType<Service>

const organization = z.strictObject({
  slug: text,
  name: text,
  website: text.nullable(),
}) satisfies z.ZodType<Organization>

const retired = z.strictObject({
  slug: text,
  name: text,
  organization: text,
  closed: z.boolean(),
  now: text.nullable(),
}) satisfies z.ZodType<Retired>

const count = z.number().int().nonnegative()
const counted = { reports: count, changed: count, days: count.nullable() }
const done = z.strictObject({
  months: z.array(z.strictObject({ month: z.string().regex(/^\d{4}-\d\d$/), ...counted })),
  services: z.array(z.strictObject({ slug: text.nullable(), ...counted })),
}) satisfies z.ZodType<Done>

/** Changes whenever what an edition holds does: an older or newer program does not read it. */
export const editionSchema = 4

/** The file of an edition: all that the pages read, with the hash of its content. Words that the taxonomy does not know are refused. */
export const editionFile = z.strictObject({
  schema: z.literal(editionSchema),
  hash: text,
  version: text,
  services: z.array(service),
  retired: z.array(retired),
  organizations: z.array(organization),
  firstSeen: z.record(text, z.iso.datetime()),
  head: text.optional(),
  done: done.optional(),
})

export type EditionFile = z.infer<typeof editionFile>
