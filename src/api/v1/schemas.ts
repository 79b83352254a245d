import { z } from 'zod'
import { wijken } from '../../core/place/wijken'
import { reasons } from '../../core/routing/suggestion'
import { dangers } from '../../core/search/danger/danger'
import { weekdays } from '../../core/service'
import { advices } from '../../core/situations/situation'
import {
  accesses,
  confidences,
  formats,
  kinds,
  layers,
  reaches,
  referrers,
  registers,
  topics,
} from '../../core/taxonomy'
import { whos } from '../../core/triage/answers'
import { locales } from '../../i18n/languages'

/** The schemas that have a name in `openapi.json`. */
export const schemas = z.registry<{ id: string; description?: string }>()

const named = <Schema extends z.ZodType>(id: string, description: string, schema: Schema): Schema => {
  schemas.add(schema, { id, description })
  return schema
}

const words = z.string().min(1)
const slug = z.string().regex(/^[a-z0-9-]+$/)
const language = z.enum(locales)
const address = z.string().meta({ format: 'uri-reference' })
const phoneAddress = z.string().regex(/^tel:\+?\d+$/)
const age = z.int().min(0).nullable()

const numberToCall = named(
  'NumberToCall',
  'A number that may be a button.',
  z.object({ number: words, href: phoneAddress, text: words }),
)

const ruleNumber = numberToCall.extend({ province: z.enum(['utrecht', 'flevoland']).nullable() })

const escalation = named(
  'Escalation',
  'Whom to call when it is not safe: all five rules in their order. Show them with every plan.',
  z.object({
    rules: z.array(
      z.object({
        id: words,
        applies: z.enum(['always', 'now', 'not-now', 'by-clock']).meta({
          description:
            'Of the two SAVE rules: which counts at the moment of the plan; by-clock where that is for whoever shows it to say.',
        }),
        when: words,
        do: words,
        phones: z.array(ruleNumber),
        added: z.string().nullable().meta({ description: 'What Dichtbij adds to the rule, marked as its own.' }),
      }),
    ),
    added: words,
    source: words,
    page: address,
  }),
)

const danger = named(
  'Danger',
  'The rule for what the answers or the words point at: show it above everything else.',
  z.object({
    id: z.enum(dangers),
    title: words,
    text: words,
    steps: z.array(words),
    phones: z.array(numberToCall),
    chat: z.object({ website: z.url(), text: words }).nullable(),
    page: address,
  }),
)

const text = named(
  'ServiceText',
  'The words of a service. language is the one in which they really are: Dutch where nobody translated them.',
  z.object({
    language: words,
    register: z.enum(registers),
    description: words,
    applicationProcess: words,
    feesDescription: z.string().nullable(),
    alert: z.string().nullable(),
  }),
)

const place = named(
  'Place',
  'For which place the answer is.',
  z.object({
    status: z.enum(['known', 'choose', 'outside', 'unknown', 'not-given']),
    wijk: z.enum(wijken.map((one) => one.slug)).optional(),
    buurt: z.string().nullable().optional().meta({ description: 'The code of Statistics Netherlands (CBS).' }),
    wijken: z.array(z.enum(wijken.map((one) => one.slug))).optional(),
    text: z.string().nullable(),
  }),
)

const serviceLink = named(
  'ServiceLink',
  'A service by its name, with its page and where all of it is answered.',
  z.object({ slug, name: words, page: address, self: address }),
)

const situationLink = named(
  'SituationLink',
  'A situation by its title. Its addresses have a code where the id would tell too much.',
  z.object({ id: slug, title: words, page: address, self: address }),
)

const serviceFields = {
  ...serviceLink.shape,
  organization: z.object({ slug, name: words }),
  layer: z.enum(layers),
  kinds: z.array(z.enum(kinds)),
  topics: z.array(z.enum(topics)),
  madeFor: z.array(slug).meta({ description: 'Ids of situations.' }),
  access: z.enum(accesses),
  referredBy: z.array(z.enum(referrers)),
  reach: z.enum(reaches),
  formats: z.array(z.enum(formats)),
  minimumAge: age,
  maximumAge: age,
  free: z.boolean().nullable().meta({ description: 'null where nobody knows.' }),
  languages: z.array(z.string()).meta({ description: 'Languages spoken, as BCP 47 tags, where a source names them.' }),
  text,
  childText: text.nullable().meta({ description: 'The same, told to children.' }),
  website: z.string().nullable(),
  email: z.string().nullable(),
  phones: z.array(
    named(
      'Phone',
      'A number that may be a button; of is the slug of the service whose number it is. The label is in Dutch.',
      numberToCall.extend({ of: slug, label: z.string().nullable() }),
    ),
  ),
  phonesAsText: z
    .array(z.object({ number: words, text: words, label: z.string().nullable() }))
    .meta({ description: 'Numbers that nobody checked lately: show the text, and no button.' }),
  schedules: z.array(
    z.object({
      days: z.array(z.enum(weekdays)),
      opens: z.string().regex(/^\d\d:\d\d$/),
      closes: z.string().regex(/^\d\d:\d\d$/),
      of: z.enum(['phone', 'door', 'chat', 'all']),
    }),
  ),
  locations: z
    .array(
      z.object({
        text: words,
        name: z.string().nullable(),
        address: z.string().nullable(),
        postcode: z.string().nullable(),
        accessibility: z.string().nullable(),
        sure: z.string().nullable().meta({ description: 'What to say beside an address that nobody checked.' }),
      }),
    )
    .meta({ description: 'Doors. Names, addresses and accessibility are in Dutch.' }),
  openNow: z.enum(['yes', 'no', 'unknown']),
  assuredOn: z
    .string()
    .regex(/^\d{4}(-\d\d){0,2}$/)
    .nullable()
    .meta({
      description: 'Year, month or day of the oldest fact that one needs to get in; null where it is not known.',
    }),
  confidence: z.enum(confidences),
  said: z
    .object({
      layer: words,
      access: words,
      referredBy: z.string().nullable(),
      ages: words,
      cost: z.string().nullable(),
      charged: z.string().nullable().meta({ description: 'Of a number that costs money to call.' }),
      hours: z.string().nullable(),
      where: z.string().nullable(),
      areas: words,
      formats: words,
      languages: words,
      sure: words,
      language: z.string().nullable(),
    })
    .meta({
      description: 'The facts in sentences, in the language that is asked for; null where there is nothing to say.',
    }),
}

export const service = named('Service', 'All that is known of a service.', z.object({ language, ...serviceFields }))

const plannedService = named(
  'PlannedService',
  'A service in a plan, with why it is there.',
  z.object({
    ...serviceFields,
    situations: z.array(slug).meta({ description: 'Those of the question that it is made for.' }),
    reasons: z.array(z.enum(reasons)),
    because: z.string().nullable(),
    candidates: z.array(serviceLink).meta({ description: 'Teams of which one is the own one.' }),
    notes: z.array(words).meta({ description: 'What to know before one goes there.' }),
    say: z
      .object({ text: words, inDutch: words })
      .nullable()
      .meta({ description: 'What one can say on the phone, in the language that is asked for and in Dutch.' }),
  }),
)

const card = named(
  'Card',
  'What to do first: advice, or a service.',
  z.union([z.object({ advice: z.enum(advices), title: words, text: words, note: z.string().nullable() }), serviceLink]),
)

export const planAnswer = named(
  'Plan',
  'The same plan as on the page, with all its words.',
  z.object({
    dangers: z.array(danger),
    escalation,
    language,
    title: words,
    place,
    situations: z.array(situationLink),
    first: z.array(card).min(1).max(3),
    steps: z.array(
      z.object({
        id: words,
        layer: z.enum(layers).nullable(),
        title: words,
        text: z.string().nullable(),
        note: z.string().nullable().meta({ description: 'The id of what to say beside the step; noteText says it.' }),
        noteText: z.string().nullable(),
        services: z.array(plannedService).max(4),
        more: z.array(plannedService),
      }),
    ),
    now: z.object({ title: words, sentences: z.array(words) }),
    ifNot: z.object({ title: words, sentences: z.array(words) }),
  }),
)

const situationFields = {
  ...situationLink.shape,
  topics: z.array(z.enum(topics)),
  danger: z.enum(dangers).nullable().meta({ description: 'The danger that it is about; null where it is none.' }),
  askers: z
    .array(
      z.object({
        who: z.enum(whos),
        sentence: words.meta({ description: 'How this asker would say it.' }),
      }),
    )
    .meta({ description: 'Whom it is for.' }),
}

export const situationList = named(
  'SituationList',
  'Every situation, in the order of the table.',
  z.object({ language, situations: z.array(z.object(situationFields)) }),
)

export const situationAnswer = named(
  'Situation',
  'What there is to know and to do in a situation, for each who reads it.',
  z.object({
    dangers: z.array(danger),
    escalation,
    language,
    ...situationFields,
    readers: z.array(
      z.object({
        reader: z.enum(['parent', 'youth', 'other']),
        title: words,
        today: z.array(words),
        first: z.array(card),
        words: z.array(z.object({ to: words, say: words })),
        told: words,
        waiting: words,
      }),
    ),
    facts: z.array(z.object({ text: words, source: words })),
    sources: z.array(z.object({ id: words, title: words, address, stated: z.string().nullable() })),
  }),
)

/** How much somebody may type: in letters of two bytes it still fits in a body. */
export const mostWords = 2000

export const searchRequest = named(
  'SearchRequest',
  'What somebody looks for, in their own words and in any language, and where.',
  z.strictObject({ words: z.string().max(mostWords), place: z.string().max(100).optional() }),
)

export const searchAnswer = named(
  'SearchResult',
  'What fits the words. What they point at comes first.',
  z.object({
    dangers: z.array(danger),
    escalation,
    language,
    notes: z.array(words).meta({ description: 'What to say above what was found.' }),
    place,
    age: z.int().nullable().meta({ description: 'Of the child, where the words tell it.' }),
    situations: z.array(situationLink),
    explanation: z.object({ id: words, title: words, page: address }).nullable(),
    topics: z.array(z.object({ id: z.enum(topics), name: words, page: address })),
    services: z.array(
      z.object({
        ...serviceLink.shape,
        layer: z.enum(layers),
        access: z.enum(accesses),
        said: z.object({ access: words, description: words, language: words, old: z.string().nullable() }),
      }),
    ),
    hasMore: z.boolean(),
    instead: z
      .array(z.object({ text: words, phone: numberToCall.nullable(), page: address.nullable() }))
      .meta({ description: 'Who listens and thinks along, where nothing fits.' }),
  }),
)

export const problemAnswer = named(
  'Problem',
  'An error (RFC 9457).',
  z.object({
    type: z.string(),
    title: words,
    status: z.int(),
    detail: words,
    errors: z
      .array(
        z.object({
          in: z.enum(['query', 'body']),
          field: z.string(),
          detail: words,
          allowed: z.unknown().optional(),
        }),
      )
      .optional()
      .meta({ description: 'Each part of the request that is wrong, and what is allowed there.' }),
    now: serviceLink.nullable().optional().meta({ description: 'What took the place of a service that is no more.' }),
  }),
)
