import { z } from 'zod'
import { maximumSituations, situations } from '../core/situations/find-situations'
import { topics } from '../core/taxonomy'
import { ageBands, ageBandsFor, knowns, maximumTopics, type Who, weights, whos } from '../core/triage/answers'

const longestPlace = 100
const situationIds = situations.map(({ id }) => id)

/** What a body says, without the mark of its encoding in front; undefined where it is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

/** Reads what `POST /api/plan` takes. Everything but `who` may be left out; which ages there are depends on who asks. */
export function readPlanRequest(json: unknown) {
  const isYouth = typeof json === 'object' && json !== null && 'who' in json && json.who === 'youth'
  return (isYouth ? youthRequest : anyRequest).safeParse(json)
}

const standardMoment = z.union([z.iso.datetime({ offset: true }), z.iso.datetime({ offset: true, precision: -1 })])

/** RFC 3339 with its offset, seconds or not. Its letters may be small, and a space may stand for the T (section 5.6): both are common. */
const moment = z
  .string()
  .meta({ format: 'date-time', description: 'The moment that the plan is for, with its offset; left out it is now.' })
  .transform((text) => text.replace(/^(\S{10})[t ]/, '$1T').replace(/z$/, 'Z'))
  .pipe(standardMoment)
  .transform((text) => new Date(text))

const planRequest = (who: Who) =>
  z.strictObject({
    who: z.enum(whos),
    age: z
      .enum(ageBandsFor(who))
      .meta({ description: 'Of the child; of a young person who asks the own age, from 4-11 on.' })
      .optional(),
    topics: z.array(z.enum(topics)).max(maximumTopics).default([]),
    situations: z.array(z.enum(situationIds)).max(maximumSituations).default([]),
    weight: z.enum(weights).optional(),
    known: z.array(z.enum(knowns)).max(1).default([]).meta({ description: 'Who helps already.' }),
    place: z
      .string()
      .max(longestPlace)
      .meta({ description: 'Postcode (four digits are enough), wijk, buurt code, or a name people use.' })
      .optional(),
    at: moment.optional(),
  })

const youthRequest = planRequest('youth')
/** As most may ask; the ages of the young are fewer. */
export const anyRequest = planRequest('parent')

export type PlanRequest = z.output<typeof anyRequest>

/** What each field allows, for whoever sent something else. */
export const allowed: Record<string, unknown> = {
  who: whos,
  age: { [whos.filter((who) => who !== 'youth').join(' | ')]: ageBands, youth: ageBandsFor('youth') },
  topics: { atMost: maximumTopics, of: topics },
  situations: { atMost: maximumSituations, of: situationIds },
  weight: weights,
  known: { atMost: 1, of: knowns },
  place: `text of at most ${longestPlace} characters: postcode, wijk, buurt code, or a name people use`,
  at: 'date and time with its offset, such as 2026-11-21T22:15:00+01:00',
}
