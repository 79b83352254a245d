import { dangers } from '@/core/search/dangers'
import type { Meaning } from '@/core/search/meaning'
import { dangerWords } from '@/generated/words/danger-words'
import { meanings } from '@/generated/words/meanings'

const nameOf = ({ topic, kind, means }: Meaning): string =>
  [topic, kind, means?.join(' + ')].filter(Boolean).join(' & ')

/** Every saying that stands in more than one place, with the places. */
export const listDoubles = (): string[] => [...doublesOf(saidMeanings()), ...doublesOf(saidDangers())]

const saidMeanings = () =>
  meanings.flatMap((meaning) =>
    Object.values(meaning.says).flatMap((said) => said.map((one): [string, string] => [one, nameOf(meaning)])),
  )

const saidDangers = () =>
  dangerWords.tables.flatMap(({ says }) =>
    dangers.flatMap((danger) => (says[danger] ?? []).map((line): [string, string] => [line, danger])),
  )

function doublesOf(said: readonly [saying: string, place: string][]): string[] {
  const places = new Map<string, Set<string>>()
  for (const [saying, place] of said) places.set(saying, (places.get(saying) ?? new Set()).add(place))
  return [...places].flatMap(([saying, where]) => (where.size > 1 ? [`${saying}: ${[...where].join(' | ')}`] : []))
}
