import type { Kind, Topic } from '../taxonomy'

/** The languages that the tables of meanings are in. Each page carries Dutch and its own; the others follow. */
export const tableLanguages = ['nl', 'en', 'tr', 'ar'] as const
export type TableLanguage = (typeof tableLanguages)[number]

/** What people say when they mean one thing: a topic, a kind of service, what the directory has under other words, a situation, or a page that explains it. */
export interface Meaning {
  topic?: Topic
  kind?: Kind
  /** Words that stand in the directory for it: lower case Dutch, as few as will do. */
  means?: readonly string[]
  /** The id of what is really going on. */
  situation?: string
  /** The id of a page that explains how help is arranged: it answers what is asked. */
  page?: string
  /** Whom the situation or page is for, by the age of the child or young person, in years, both ends inclusive; everybody where it does not say. */
  years?: readonly [number, number]
  /** The situation is one of danger: to be told of it by chance would frighten. */
  isGrave?: true
  says: Readonly<Partial<Record<TableLanguage, readonly string[]>>>
}

/** The same meanings as they are said in these languages; one that has no words in them is left out. */
export const meaningsIn = (languages: readonly TableLanguage[], meanings: readonly Meaning[]): Meaning[] =>
  meanings.flatMap(({ says, ...meaning }) => {
    const said = Object.entries(says).filter(([language]) => languages.some((one) => one === language))
    return said.length > 0 ? [{ ...meaning, says: Object.fromEntries(said) }] : []
  })
