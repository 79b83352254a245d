import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { type Danger, type DangerTable, dangers } from '../../src/core/search/danger/danger'
import { plainWord } from '../../src/core/search/danger/plain-word'
import { isSet, readSaying, wordsIn } from '../../src/core/search/danger/saying'
import { Problem } from '../../src/problem'

export const folder = 'src/core/search/words/danger'
const others = ['sets.yaml', 'harmless.yaml', 'spellings.yaml']
/** `latin` is Arabic in Latin letters. */
export const languages = ['nl', 'en', 'tr', 'ar', 'latin'] as const

/** Lines with a semicolon between, under a heading that tells what they are about. */
const lines = z.record(z.string(), z.string().transform(linesIn))
const kind = z.strictObject({ kind: z.enum(dangers), ...inLanguages(lines.optional()) })
const harmless = z.strictObject(inLanguages(lines.optional()))
const sets = z.strictObject(
  inLanguages(z.record(z.string().regex(/^[A-Z]+$/), z.string().transform(linesIn)).optional()),
)

function inLanguages<Schema extends z.ZodType>(schema: Schema) {
  return Object.fromEntries(languages.map((language) => [language, schema])) as Record<
    (typeof languages)[number],
    Schema
  >
}

function linesIn(text: string): string[] {
  return text
    .split(';')
    .map((line) => plainLine(line.trim().replace(/\s+/g, ' ')))
    .filter(Boolean)
}

/** A line with its words as they are found in a text; its sets and signs stay. */
const plainLine = (line: string): string =>
  line
    .split(' ')
    .map((part) => {
      const [, sign = '', words = ''] = /^([=-]*)(.*)$/.exec(part) ?? []
      return (
        sign +
        words
          .split('/')
          .map((word) => (isSet(word) || word === '+' ? word : plainWord(word)))
          .join('/')
      )
    })
    .join(' ')

/** As people write in a chat, and the word of the tables that it is. */
export const readSpellings = (): Record<string, string> => read('spellings.yaml', z.record(z.string(), z.string()))

/** The tables of danger, one for each language. Throws a Problem that names file and line where one is not right. */
export function readDangerTables(): DangerTable[] {
  const setsOf = read('sets.yaml', sets)
  const quiet = read('harmless.yaml', harmless)
  const kinds = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml') && !others.includes(file))
    .map((file) => read(file, kind))
  return languages.map((language) => {
    const table: DangerTable = {
      sets: withWords(setsOf[language] ?? {}),
      says: Object.fromEntries(
        kinds.map((one) => [one.kind, distinct(Object.values(one[language] ?? {}).flat())]),
      ) as Partial<Record<Danger, string[]>>,
      harmless: distinct(Object.values(quiet[language] ?? {}).flat()),
    }
    for (const line of [...Object.values(table.says).flat(), ...table.harmless]) check(line, table, language)
    return table
  })
}

/** A set may name sets that stand before it. */
function withWords(sets: Readonly<Record<string, readonly string[]>>): DangerTable['sets'] {
  const whole: Record<string, readonly string[]> = {}
  for (const [name, words] of Object.entries(sets))
    whole[name] = distinct(words.flatMap((word) => wordsIn(word, whole)))
  return whole
}

function check(line: string, { sets }: DangerTable, language: string) {
  try {
    const { slots, unless = '' } = readSaying(line)
    if (slots.length === 0) throw new Error('nothing is said')
    for (const part of [...slots, unless]) wordsIn(part, sets)
  } catch (error) {
    throw new Problem(`${folder}, ${language}: ${(error as Error).message}, in “${line}”`)
  }
}

function read<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> {
  const found = schema.safeParse(parse(readFileSync(join(folder, file), 'utf8')))
  if (!found.success) throw new Problem(`${folder}/${file} is not right:\n${z.prettifyError(found.error)}`)
  return found.data
}

const distinct = (lines: readonly string[]): string[] => [...new Set(lines)]
