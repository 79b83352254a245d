/** What a text may point at, most urgent first. `sexual`, `self-harm` and `online` have a way out of their own beside the rules for danger that stand on every page. */
export const dangers = ['life-danger', 'unsafe', 'sexual', 'suicide', 'self-harm', 'online'] as const
export type Danger = (typeof dangers)[number]

/** Sayings of one language as the table has them, in the grammar of `saying.ts`, and the sets of words that they name. */
export interface DangerTable {
  sets: Readonly<Record<string, readonly string[]>>
  says: Readonly<Partial<Record<Danger, readonly string[]>>>
  /** What looks like danger and is none: read over. */
  harmless: readonly string[]
}

/** The words that point at danger in every language, compiled from `words/danger`. */
export interface DangerWords {
  tables: readonly DangerTable[]
  /** Everyday words that are nearly a word of the tables: never taken for it. */
  ordinary: readonly string[]
  /** As people write in a chat, and the word of the tables that it is. */
  spellings: Readonly<Record<string, string>>
}
