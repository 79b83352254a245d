/** The same with the parts of every list in it in another order: one for each seed. */
export function shuffled<Value>(value: Value, seed: number): Value {
  const next = randomOf(seed)
  const shuffle = (one: unknown): unknown => {
    if (Array.isArray(one))
      return one
        .map((item) => ({ item: shuffle(item), at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item)
    if (typeof one !== 'object' || one === null) return one
    return Object.fromEntries(Object.entries(one).map(([field, inner]) => [field, shuffle(inner)]))
  }
  return shuffle(value) as Value
}

/** Numbers from 0 to 1 that look random, the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
