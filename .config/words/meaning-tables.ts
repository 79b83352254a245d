import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Meaning } from '../../src/core/search/meaning'
import { kinds, topics } from '../../src/core/taxonomy'
import { explanationIds } from '../../src/i18n/page-words'
import { Problem } from '../../src/problem'
import { readSituations } from './situation-tables'

export const folder = 'src/core/search/words/meanings'

const situations = readSituations()

const sayings = z
  .string()
  .transform((text) => [
    ...new Set(
      text
        .split(';')
        .map((one) => one.trim().replace(/\s+/g, ' '))
        .filter(Boolean),
    ),
  ])
  .optional()

const meaning = z
  .strictObject({
    topic: z.enum(topics).optional(),
    kind: z.enum(kinds).optional(),
    means: z.array(z.string().min(1)).optional(),
    situation: z.enum(situations.map(({ id }) => id)).optional(),
    page: z.enum(explanationIds).optional(),
    years: z.tuple([z.int(), z.int()]).optional(),
    nl: sayings,
    en: sayings,
    tr: sayings,
    ar: sayings,
  })
  .refine(
    ({ topic, kind, means, situation, page }) => topic ?? kind ?? means ?? situation ?? page,
    'a meaning is a topic, a kind, what it means in the directory, a situation, or a page that explains it',
  )
  .transform(({ topic, kind, means, situation, page, years, ...says }): Meaning => {
    const said = Object.fromEntries(Object.entries(says).filter(([, words]) => words))
    return {
      ...(topic && { topic }),
      ...(kind && { kind }),
      ...(means && { means }),
      ...(situation && { situation, ...yearsOf(situation), ...graveOf(situation) }),
      ...(page && { page, ...(years && { years }) }),
      says: said,
    }
  })

/** From the youngest to the oldest of all rows; nothing where a row is for any age. */
function yearsOf(situation: string): Pick<Meaning, 'years'> {
  const spans = situations.filter(({ id }) => id === situation).flatMap(({ rows }) => rows.map(({ years }) => years))
  const told = spans.filter((span) => span !== undefined)
  if (told.length < spans.length) return {}
  return { years: [Math.min(...told.map(([youngest]) => youngest)), Math.max(...told.map(([, oldest]) => oldest))] }
}

/** Of a situation of danger. */
function graveOf(situation: string): Pick<Meaning, 'isGrave'> {
  return situations.some(({ id, danger }) => id === situation && danger) ? { isGrave: true } : {}
}

/** The meanings of all files, in the order of their names. Throws a Problem that names the file where one is not right. */
export const readMeanings = (): Meaning[] => listFiles(folder).flatMap(read)

function read(file: string): Meaning[] {
  const found = z.array(meaning).safeParse(parse(readFileSync(file, 'utf8')))
  if (!found.success) throw new Problem(`${file} is not right:\n${z.prettifyError(found.error)}`)
  return found.data
}

const listFiles = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((one) => (one.isDirectory() ? listFiles(join(path, one.name)) : [join(path, one.name)]))
