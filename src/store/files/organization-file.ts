import { z } from 'zod'
import { checkers, weekdays } from '../../core/service'
import { situations } from '../../core/situations/find-situations'
import { accesses, audiences, confidences, formats, kinds, layers, referrers, topics } from '../../core/taxonomy'
import { email, isCalled, phoneNumber, plainLine, url, words } from './text-shapes'

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower case letters, digits and single hyphens')
const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'YYYY, YYYY-MM or YYYY-MM-DD, in quotes')
const sentence = words.min(3).max(600)
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'HH:MM, in quotes')

const note = 'What keepers have to know of it, doubts too; shown nowhere'

const source = z.strictObject({
  note: words.max(600).describe(note).optional(),
  address: plainLine.min(3).describe('Address of the page, or a description of the source'),
  date: date.nullable().default(null).describe('Date of the page; null when not known'),
  dateEnd: date.nullable().default(null).describe('End of the span, when only a span is known'),
  dateBasis: z
    .enum(['stated', 'inferred', 'unknown'])
    .describe('Does the page state its date, is it an estimate, or unknown'),
  status: z.enum(confidences),
  checked: z.iso
    .date('YYYY-MM-DD, a day that there is, in quotes')
    .nullable()
    .default(null)
    .describe('The day on which somebody last asked or looked whether this is still so; leave out when nobody did'),
  checkedBy: z
    .enum(checkers)
    .nullable()
    .default(null)
    .describe('Who asked or looked: the organization itself, the municipality, or who keeps this directory'),
})

/** A key of `sources` in the same file. */
const sourceKey = slug

const text = z.strictObject({
  description: sentence,
  applicationProcess: sentence,
  feesDescription: sentence.optional(),
  alert: sentence.optional(),
})

const phone = z.strictObject({
  number: z
    .string()
    .max(16)
    .regex(phoneNumber, { error: 'digits, spaces and hyphens', abort: true })
    .refine(isCalled, 'a whole number, as it is called: ten digits, or a short one such as 112, 14 030 or 0800-2000'),
  label: words.max(80).optional(),
  source: sourceKey.optional(),
})

const hours = z.strictObject({
  days: z.array(z.enum(weekdays)).min(1),
  opens: time,
  closes: time,
  of: z.enum(['phone', 'door', 'chat', 'all']).default('all'),
  source: sourceKey.optional(),
})

const location = z.strictObject({
  name: words.max(80).optional(),
  address: plainLine.max(120).optional(),
  postcode: z
    .string()
    .regex(/^\d{4}( [A-Z]{2})?$/)
    .optional(),
  buurt: z
    .string()
    .regex(/^BU0344\d{4}$/)
    .optional(),
  accessibility: sentence
    .optional()
    .describe('How one gets in and around with a wheelchair or a pram; leave out when nobody told'),
  source: sourceKey.optional(),
})

const service = z.strictObject({
  slug,
  name: words.min(2).max(90),
  note: words.max(5000).describe(note).optional(),
  alternateNames: z.array(words.max(90)).default([]),
  searchWords: z
    .string()
    .default('')
    .describe('What people type when they look for this and do not know its name, with ; between; in any language')
    .transform((text) => text.split(';').flatMap((said) => said.trim() || []))
    .pipe(z.array(z.string().min(2).max(60))),
  layer: z.enum(layers),
  kinds: z.array(z.enum(kinds)).min(1),
  topics: z.array(z.enum(topics)).default([]),
  madeFor: z
    .array(z.enum(situations.map(({ id }) => id)))
    .default([])
    .describe('Situations for which one hears of this first; src/core/situations/table.yaml has them all'),
  audience: z.array(z.enum(audiences)).min(1),
  minimumAge: z.int().min(0).max(120).optional(),
  maximumAge: z.int().min(0).max(120).optional(),
  access: z.enum(accesses),
  referredBy: z.array(z.enum(referrers)).default([]),
  formats: z.array(z.enum(formats)).min(1),
  areas: z
    .array(z.string().regex(/^(nederland|provincie-utrecht|utrecht|BU0344\d{4}|[a-z-]+)$/))
    .min(1)
    .describe('nederland, provincie-utrecht, utrecht, a wijk slug or a CBS buurt code'),
  languages: z.array(z.string()).default([]),
  free: z.boolean().optional(),
  website: url.optional(),
  email: email.optional(),
  phones: z.array(phone).default([]),
  hours: z.union([z.literal('round-the-clock'), z.array(hours)]).default([]),
  hoursSource: sourceKey.optional().describe('Source of `hours: round-the-clock`'),
  locations: z.array(location).default([]),
  source: sourceKey.describe('Where everything was seen that names no source of its own'),
  sources: z
    .strictObject({
      ages: sourceKey.optional(),
      areas: sourceKey.optional(),
      access: sourceKey.optional(),
      fees: sourceKey.optional(),
      website: sourceKey.optional(),
    })
    .default({}),
  text: z.partialRecord(z.enum(['nl', 'en']), z.strictObject({ plain: text.optional(), child: text.optional() })),
})

/** What was read elsewhere of a service that nobody has placed: as much as is known, and at least what it is called and where it was seen. */
const unplaced = service.partial().extend({
  slug,
  name: service.shape.name,
  source: sourceKey,
  said: z
    .strictObject({
      description: words.max(5000).optional(),
      applicationProcess: words.max(5000).optional(),
      feesDescription: words.max(5000).optional(),
      alert: words.max(5000).optional(),
    })
    .default({})
    .describe('Its words as they were read, in whatever language they are'),
})

/** One partner file: an organization with its services, as written by hand under `prisma/organizations/`. */
export const organizationFile = z.strictObject({
  slug,
  name: words.min(2).max(90),
  website: url.optional(),
  sources: z.record(slug, source),
  services: z.array(service).describe('At least one, where none is retired or unplaced'),
  unplaced: z
    .array(unplaced)
    .default([])
    .describe('Services that were read elsewhere and that nobody has placed yet; shown nowhere'),
  retired: z
    .array(
      z.strictObject({
        slug,
        name: words.min(2).max(90).describe('What it was called'),
        closed: z.boolean().describe('true when it stopped, false when only its name and slug changed'),
        now: slug.optional().describe('Slug of what it is now, or of what took its place'),
      }),
    )
    .default([])
    .describe('Services that were here once: links that were given out still name them'),
})
export type OrganizationFile = z.output<typeof organizationFile>
