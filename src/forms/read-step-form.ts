import { z } from 'zod'
import { cutToFourDigits } from '@/core/place/postcode'
import { wijken } from '@/core/place/wijken'
import { maximumSituations } from '@/core/situations/find-situations'
import { topics } from '@/core/taxonomy'
import type { Sent } from '@/core/triage/advance'
import { ageBands, knowns, maximumTopics, weights, whos } from '@/core/triage/answers'
import { questionIds, skipped } from '@/core/triage/replies'

const longestWords = 60
const skip = z.literal(skipped)
const one = <T extends z.ZodType>(choice: T) => z.tuple([z.union([choice, skip])]).transform(([value]) => value)

const some = <T extends z.ZodType>(choice: T, most: number) =>
  z.union([z.tuple([skip]).transform(() => skipped), z.array(choice).min(1).max(most)])

/** A full postcode is cut to its four digits before anything else is done with it. */
const words = z
  .array(z.string())
  .transform((values) => values.map((value) => value.trim()).find(Boolean) ?? '')
  .pipe(z.string().min(1).max(longestWords))
  .transform((text) => cutToFourDigits(text))

const reply = {
  who: z.tuple([z.enum(whos)]).transform(([value]) => value),
  age: one(z.enum(ageBands)),
  topics: some(z.enum(topics), maximumTopics),
  situations: some(z.string().max(40), maximumSituations),
  weight: one(z.enum(weights)),
  known: one(z.enum([...knowns, 'none', 'unknown'])),
  place: words,
  wijk: one(z.enum(wijken.map(({ slug }) => slug))),
  buurt: one(z.string().regex(/^BU0344\d{4}$/)),
} satisfies Record<(typeof questionIds)[number], z.ZodType>

const question = z.enum(questionIds)

/** What a posted step says, field by field; what cannot be read is named and left out, so that any form leads to a screen. */
export function readStepForm(fields: URLSearchParams): Sent {
  const asked = question.safeParse(fields.get('asked')).data ?? null
  const sent: Sent = { replies: {}, asked, wants: readWish(fields), values: [], was: null, unreadable: [] }
  const unreadable: Sent['unreadable'][number][] = []
  for (const id of questionIds) {
    const values = fields.getAll(id)
    if (id === asked || values.length === 0) continue
    const read = reply[id].safeParse(values)
    if (read.success) Object.assign(sent.replies, { [id]: read.data })
    else unreadable.push(id)
  }
  const proposed = fields.getAll('proposed').slice(0, maximumSituations)
  return { ...sent, proposed, unreadable, values: asked ? readValues(asked, fields) : [], was: fields.get('was') }
}

function readValues(asked: Sent['asked'] & string, fields: URLSearchParams): string[] {
  const values = fields.getAll(asked).slice(0, 50)
  if (asked !== 'place') return values
  return values.map((value) => cutToFourDigits(value).slice(0, longestWords))
}

function readWish(fields: URLSearchParams): Sent['wants'] {
  const goTo = question.safeParse(fields.get('to')).data
  if (goTo) return { goTo }
  return fields.has('skip') ? 'skip' : 'next'
}

/** The words of one's own in a posted form; undefined where there are none. They are read once and go no further. */
export const ownWordsIn = (fields: URLSearchParams): string | undefined => fields.get('told')?.trim() || undefined
