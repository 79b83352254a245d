import { z } from 'zod'
import { topics } from '@/core/taxonomy'
import { ageBands, ageBandsFor, knowns, maximumTopics, type Who, weights, whos } from '@/core/triage/answers'

const longestPlace = 100

/** Reads what `POST /api/plan` takes. Everything but `who` may be left out; which ages there are depends on who asks. */
export function readPlanRequest(json: unknown) {
  const isYouth = typeof json === 'object' && json !== null && 'who' in json && json.who === 'youth'
  return planRequest(isYouth ? 'youth' : 'parent').safeParse(json)
}

const planRequest = (who: Who) =>
  z.strictObject({
    who: z.enum(whos),
    age: z.enum(ageBandsFor(who)).optional(),
    topics: z.array(z.enum(topics)).max(maximumTopics).default([]),
    weight: z.enum(weights).optional(),
    known: z.array(z.enum(knowns)).max(1).default([]),
    place: z.string().max(longestPlace).optional(),
    at: z.union([z.iso.datetime({ offset: true }), z.iso.datetime({ offset: true, precision: -1 })]).optional(),
  })

/** What each field allows, for whoever sent something else. */
export const allowed: Record<string, unknown> = {
  who: whos,
  age: { [whos.filter((who) => who !== 'youth').join(' | ')]: ageBands, youth: ageBandsFor('youth') },
  topics: { atMost: maximumTopics, of: topics },
  weight: weights,
  known: { atMost: 1, of: knowns },
  place: `text of at most ${longestPlace} characters: postcode, wijk, buurt code, or a name people use`,
  at: 'date and time with its offset, such as 2026-11-21T22:15:00+01:00',
}
