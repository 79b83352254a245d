import { z } from 'zod'
import { topics } from '@/core/taxonomy'
import { ageBands, ageBandsFor, knowns, maximumTopics, weights, whos } from '@/core/triage/answers'

const longestPlace = 100

/** What `POST /api/plan` takes. Everything but `who` may be left out. */
export const planRequest = z
  .strictObject({
    who: z.enum(whos),
    age: z.enum(ageBands).optional(),
    topics: z.array(z.enum(topics)).max(maximumTopics).default([]),
    weight: z.enum(weights).optional(),
    known: z.array(z.enum(knowns)).max(1).default([]),
    place: z.string().max(longestPlace).optional(),
    at: z.iso.datetime({ offset: true }).optional(),
  })
  .superRefine(({ who, age }, context) => {
    if (age && !ageBandsFor(who).includes(age))
      context.addIssue({ code: 'custom', path: ['age'], message: `not for ${who}` })
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
