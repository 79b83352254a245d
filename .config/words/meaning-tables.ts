import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Meaning } from '../../src/core/search/meaning'
import { kinds, topics } from '../../src/core/taxonomy'
import { Problem } from '../../src/problem'

export const folder = 'src/core/search/words/meanings'

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
    nl: sayings,
    en: sayings,
    tr: sayings,
    ar: sayings,
  })
  .refine(
    ({ topic, kind, means }) => topic ?? kind ?? means,
    'a meaning is a topic, a kind, or what it means in the directory',
  )
  .transform(({ topic, kind, means, ...says }): Meaning => {
    const said = Object.fromEntries(Object.entries(says).filter(([, words]) => words))
    return { ...(topic && { topic }), ...(kind && { kind }), ...(means && { means }), says: said }
  })

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
