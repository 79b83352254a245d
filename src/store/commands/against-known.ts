import { type Content, factsOf, type Json } from '../../core/facts/facts'
import { changesBetween } from '../../core/facts/merge'
import type { JsonObject } from '../../exchange/json-object'
import { withoutNote } from '../../exchange/overlay'
import type { readFeed } from '../../exchange/read-feed'
import { Problem } from '../../problem'
import { checkContents } from '../files/organization-files'

/** What a feed says beside what is known. */
export type ReadBeside = (known: readonly Content[]) => ReturnType<typeof readFeed>

/** Throws a `Problem` where what would be new does not go together with what is there. */
export function checkTogether(known: readonly Content[], next: readonly Content[]) {
  const before = new Set(checkContents(known).problems)
  const slugs = new Set(next.map(({ slug }) => slug))
  const { problems } = checkContents([...known.filter(({ slug }) => !slugs.has(slug)), ...next])
  const added = problems.filter((problem) => !before.has(problem))
  if (added.length > 0) throw new Problem(`Nothing is taken:\n${added.join('\n')}`)
}

/** In how many facts they differ, but for what is noted at sources. */
export const differing = (one: Content, other: Content): number =>
  changesBetween(factsOf(withoutNotes(one)), factsOf(withoutNotes(other))).length

export const withoutNotes = (content: Content): Content =>
  ({
    ...content,
    sources: Object.fromEntries(
      Object.entries(content.sources as Readonly<Record<string, JsonObject>>).map(([key, source]): [string, Json] => [
        key,
        withoutNote(source),
      ]),
    ),
  }) as unknown as Content
