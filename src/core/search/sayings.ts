import { type Meaning, meanings } from './synonyms'
import { keyOfSaying } from './words'

const languages = ['nl', 'en', 'tr', 'ar'] as const

const byKey = new Map<string, Meaning[]>()
for (const meaning of meanings)
  for (const saying of languages.flatMap((language) => meaning[language] ?? [])) {
    const key = keyOfSaying(saying)
    if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), meaning])
  }

/** What people mean by what they say, by the key of the saying. */
export const sayings: ReadonlyMap<string, readonly Meaning[]> = byKey
