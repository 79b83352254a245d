import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { dangers } from '../../src/core/search/danger/danger'
import { advices } from '../../src/core/situations/situation'
import { kinds, topics } from '../../src/core/taxonomy'
import { whos } from '../../src/core/triage/answers'
import { Problem } from '../../src/problem'

const term = z.union([
  z.enum([...kinds, ...advices, 'made-for', 'doctor']),
  z.enum(kinds.map((kind) => `made-for:${kind}` as const)),
])
const row = z.strictObject({
  who: z.array(z.enum(whos)).min(1),
  years: z.tuple([z.int().min(-1), z.int().max(23)]).optional(),
  unborn: z.boolean().optional(),
  first: z.array(term).min(1),
  outOfHours: z.array(term).min(1).optional(),
  danger: z.enum(dangers).optional(),
})
const situation = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  topics: z.array(z.enum(topics)).min(1),
  danger: z.enum(dangers).optional(),
  code: z
    .string()
    .regex(/^s\d+$/)
    .optional(),
  personNear: z.boolean().optional(),
  otherChild: z.boolean().optional(),
  noDoorAtNight: z.boolean().optional(),
  specialists: z.boolean().optional(),
  fosterCare: z.boolean().optional(),
  suicideLine: z.enum(['when-stuck']).optional(),
  rows: z.array(row).min(1),
})

const table = 'src/core/situations/table.yaml'

/** Every situation, in the order of the table. Throws a Problem that names the field where it is not right. */
export function readSituations() {
  const read = z.array(situation).safeParse(parse(readFileSync(table, 'utf8')))
  if (!read.success) throw new Problem(`${table} is not right:\n${z.prettifyError(read.error)}`)
  return read.data
}

const step = z.string().min(3)
const part = z.strictObject({
  today: z.array(step).min(2).max(4),
  words: z.array(z.strictObject({ to: step, say: step })).max(3),
  told: step.optional(),
  waiting: step.optional(),
})
/** What somebody around them can say to have seen, to whom. */
const seen = z
  .strictObject({ child: step.optional(), parent: step.optional() })
  .refine(({ child, parent }) => child ?? parent, 'it is said to somebody')
const words = z.strictObject({
  seen,
  parent: part.optional(),
  youth: part.optional(),
  other: part.optional(),
  facts: z.array(z.strictObject({ text: step, source: z.string() })).default([]),
  sources: z
    .record(
      z.string(),
      z.strictObject({
        title: step,
        address: z.url({ protocol: /^https?$/ }),
        date: z
          .string()
          .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
          .nullable(),
      }),
    )
    .default({}),
})

/** The words of the page of each situation in a language, by id: of every situation, and no other. Throws a Problem where they are not right. */
export function readSituationWords(locale: string, ids: readonly string[]) {
  const path = `src/content/situations/${locale}.yaml`
  const read = z.record(z.enum(ids), words).safeParse(parse(readFileSync(path, 'utf8')))
  if (!read.success) throw new Problem(`${path} is not right:\n${z.prettifyError(read.error)}`)
  for (const [id, { facts, sources }] of Object.entries(read.data))
    for (const { source } of facts)
      if (!Object.hasOwn(sources, source)) throw new Problem(`${path}: ${id}: ${source} is not among its sources`)
  return read.data
}
