import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { type Danger, type DangerWords, dangers } from '../../src/core/search/danger/danger'
import { featuresOf } from '../../src/core/search/danger/features'
import { makeReader } from '../../src/core/search/danger/find-dangers'
import { Problem } from '../../src/problem'
import { folder } from './danger-tables'
import type { Example } from './learn'

const exampleKinds = [...dangers, 'harmless'] as const
const texts = z.array(z.string().min(1)).min(1)

/** What people say, by what it points at: a file each. Throws a Problem that names the file where one is not right. */
export function readExamples(): Record<(typeof exampleKinds)[number], string[]> {
  const read = (kind: string): string[] => {
    const file = join(folder, 'examples', `${kind}.yaml`)
    const found = texts.safeParse(parse(readFileSync(file, 'utf8')))
    if (!found.success) throw new Problem(`${file} is not right:\n${z.prettifyError(found.error)}`)
    return found.data
  }
  return Object.fromEntries(exampleKinds.map((kind) => [kind, read(kind)])) as ReturnType<typeof readExamples>
}

/** Many were written before these kinds had files of their own: where a line of the tables knows the narrower one, it is right too. */
/** Who tells of these tells of the wider one too. */
export const narrower: Partial<Record<Danger, readonly Danger[]>> = {
  unsafe: ['sexual', 'online'],
  suicide: ['self-harm'],
}

/** The examples as the tables read them, in a fixed order. */
export function toLearnFrom(words: DangerWords): (Example & { text: string; sure: readonly Danger[] })[] {
  const read = makeReader(words)
  return Object.entries(readExamples()).flatMap(([kind, said]) =>
    said.map((text) => {
      const { sure, said: words } = read(text)
      const also = narrower[kind as Danger]?.filter((one) => sure.includes(one)) ?? []
      const kinds = kind === 'harmless' ? [] : [kind as Danger, ...also]
      return { text, sure, kinds, features: featuresOf(words) }
    }),
  )
}
