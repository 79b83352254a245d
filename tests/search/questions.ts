import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { type Danger, dangers } from '@/core/search/dangers'
import { toSearchEntry } from '@/core/search/entry'
import { firstHelpsOf } from '@/core/search/first-helps'
import { indexOf } from '@/core/search/index-of'
import { countOf, search } from '@/core/search/search'
import { situations } from '@/core/situations/find-situations'
import { meanings } from '@/generated/words/meanings'
import { narrower } from '../../.config/words/danger-examples'
import { services } from '../directory-under-test'

const question = z.strictObject({
  /** As somebody types it. */
  ask: z.string().min(1),
  by: z.enum(['ouder', 'jongere', 'kind', 'professional', 'buur']),
  /** Slugs of what one hopes to see among the first three, the best one first. */
  expect: z
    .array(z.enum(services.map(({ slug }) => slug)))
    .min(1)
    .max(3),
  danger: z.enum(dangers).optional(),
  /** What is going on, where one can tell. */
  situation: z.enum(situations.map(({ id }) => id)).optional(),
})
export type Question = z.output<typeof question>

export const sets = { tuned: 'questions', apart: 'questions-apart' } as const

/** The questions of a set. Throws where the file is not right. */
export const readQuestions = (set: keyof typeof sets): Question[] =>
  z.array(question).parse(parse(readFileSync(`tests/search/${sets[set]}.yaml`, 'utf8')))

/** A working day, as on the page of a situation. */
const monday = new Date('2026-11-23T11:00:00+01:00')

export const index = indexOf(services.map(toSearchEntry), meanings, firstHelpsOf(services, monday))

export interface Answer extends Question {
  /** The first three. */
  first: string[]
  dangers: readonly Danger[]
  /** True when something that was hoped for is among the first three. */
  holds: boolean
  /** True when the best one is. */
  hasBest: boolean
  /** Where the situation stands among those that are told, from 0; -1 where it is not told. */
  situationAt: number
}

export function answer(asked: Question): Answer {
  const { hits, dangers, situations: told } = search({ words: asked.ask }, index)
  const first = hits.slice(0, 3).map(({ slug }) => slug)
  return {
    ...asked,
    first,
    dangers,
    holds: asked.expect.some((slug) => first.includes(slug)),
    hasBest: first.includes(asked.expect[0] ?? ''),
    situationAt: told.indexOf(asked.situation ?? ''),
  }
}

const texts = z.array(z.string())
const said = z.strictObject({
  'life-danger': texts,
  unsafe: texts,
  sexual: texts,
  suicide: texts,
  'self-harm': texts,
  online: texts,
  none: texts,
})

export type DangerSaid = z.output<typeof said>

/** What people type when there is danger, by its kind, and what only looks like it: all of it kept apart, the newest by who had not seen the tables. */
export const readDangerSaid = () =>
  z
    .strictObject({ apart: said, newest: said, last: said })
    .parse(parse(readFileSync('tests/search/danger-said.yaml', 'utf8')))

/** What the directory has nothing for. */
export const readNoMatch = (set: keyof typeof sets) =>
  z.strictObject({ tuned: texts, apart: texts }).parse(parse(readFileSync('tests/search/no-match.yaml', 'utf8')))[set]

/** True where no service, situation or page is offered: a person is. */
export function findsNothing(words: string): boolean {
  return countOf(search({ words }, index)) === 0
}

/** True when a rule is shown that is right for this kind: a narrower one is as good. */
export const showsRule = (danger: Danger, shown: readonly Danger[]): boolean =>
  [danger, ...(narrower[danger] ?? [])].some((one) => shown.includes(one))

/** The share, from 0 to 1, of which this is true; 1 of nothing. */
export const shareOf = <Item>(items: readonly Item[], isTrue: (item: Item) => boolean): number =>
  items.length === 0 ? 1 : items.filter(isTrue).length / items.length
