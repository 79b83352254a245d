import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Around } from '../../src/core/search/around'
import { tableLanguages } from '../../src/core/search/meaning'
import { Problem } from '../../src/problem'

const file = 'src/core/search/words/around.yaml'
const words = z
  .partialRecord(z.enum(tableLanguages), z.string())
  .transform((said) => Object.values(said).flatMap((text) => text.split(/\s+/)))
const around = z.strictObject({ fillers: words, silent: words })

/** The words around a question. Throws a Problem where the file is not right. */
export function readAround(): Around {
  const found = around.safeParse(parse(readFileSync(file, 'utf8')))
  if (!found.success) throw new Problem(`${file} is not right:\n${z.prettifyError(found.error)}`)
  return found.data
}
