export const wordSet = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))

/** The share of the words of both that both have. */
export function overlapOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0
  for (const word of one) if (other.has(word)) shared++
  return shared / (one.size + other.size - shared || 1)
}

/** A number for each text, the same for those that share half of their words or more, at once or by way of others. */
export function groupsOf(texts: readonly string[]): number[] {
  const sets = texts.map(wordSet)
  const first = sets.map((_, at) => at)
  const firstOf = (at: number): number => {
    let found = at
    while (first[found] !== found) found = first[found] ?? found
    return found
  }
  const having = new Map<string, number[]>()
  for (const [at, words] of sets.entries()) {
    // Words that stand everywhere bring nothing together.
    const rare = [...words].map((word) => having.get(word) ?? []).filter((all) => all.length < 500)
    for (const other of new Set(rare.flat()))
      if (overlapOf(words, sets[other] ?? new Set()) >= 0.5) first[firstOf(at)] = firstOf(other)
    for (const word of words) having.set(word, [...(having.get(word) ?? []), at].slice(-500))
  }
  return sets.map((_, at) => firstOf(at))
}
