import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { type Danger, dangers, findDangers } from '@/core/search/dangers'
import { services } from '../directory-under-test'

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+/).filter(Boolean)

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(stringsIn)
      : []

/** Every own and other name of a service or organization. */
export const ownNames = (): string[] => [
  ...new Set(
    services.flatMap(({ name, alternateNames, organization }) => [name, ...alternateNames, organization.name]),
  ),
]

/** Every sentence that the directory, the messages and the explanations have for readers, in every language. */
export const ownSentences = (): string[] => [
  ...new Set([
    ...services.flatMap(({ texts }) => stringsIn(texts).flatMap(sentencesOf)),
    ...readdirSync('messages').flatMap((file) => (file.endsWith('.json') ? messagesIn(file) : [])),
    ...listFiles('src/content').flatMap(wordsBetweenTags),
  ]),
]

const messagesIn = (file: string): string[] =>
  stringsIn(JSON.parse(readFileSync(join('messages', file), 'utf8'))).flatMap(sentencesOf)

const wordsBetweenTags = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/>([^<>{}]{12,})</g)].flatMap(([, text = '']) =>
    sentencesOf(text.replace(/\s+/g, ' ').trim()),
  )

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((one) => {
    const path = join(folder, one.name)
    return one.isDirectory() ? listFiles(path) : /\.(mdx|tsx)$/.test(one.name) ? [path] : []
  })

/** What raises a rule, with the rules. */
export const raised = (texts: readonly string[]): Record<string, Danger[]> =>
  Object.fromEntries(texts.map((text) => [text, findDangers(text)] as const).filter(([, shown]) => shown.length > 0))

const reviewed = z.array(
  z.strictObject({ why: z.string(), texts: z.record(z.string(), z.array(z.enum(dangers)).min(1)) }),
)

/** Our own sentences of which somebody said that they may raise a rule, and which. */
export const readReviewed = (): Record<string, Danger[]> =>
  Object.assign(
    {},
    ...reviewed.parse(parse(readFileSync('tests/search/danger-reviewed.yaml', 'utf8'))).map(({ texts }) => texts),
  )
