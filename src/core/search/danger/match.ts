/** A saying as the numbers of its slots. */
export interface Pattern {
  /** True for what is read over: its words stand closer to each other. */
  isHarmless: boolean
  slots: readonly number[]
  isOrdered: boolean
  isShort: boolean
  unless: number | undefined
  /** True when its one word is long enough to be known with a mistake in it. */
  mayBeMistaken: boolean
}

/** What stands at each place of a text, for each slot that is filled: nothing, a sure word, or one with a mistake in it. */
export type Places = ReadonlyMap<number, Uint8Array>
export const sure = 1
export const mistaken = 2

/** So many words may stand between the words of a saying: 'ik wil echt heel graag dood' is 'wil dood'. */
const mostBetween = 3
/** Words in any order stand within so many words more than they are themselves. */
const roomAround = { danger: 5, harmless: 4 }
const vetoReach = 6
const mostWordsOfShort = 3

/** The places of the words of this saying in a text of so many words, or undefined where it is not said. */
export function placesOf(pattern: Pattern, places: Places, count: number): number[] | undefined {
  if (pattern.isShort && count > mostWordsOfShort) return undefined
  const slots: Uint8Array[] = []
  for (const slot of pattern.slots) {
    const filled = places.get(slot)
    if (!filled) return undefined
    slots.push(filled)
  }
  for (let start = 0; start < count; start++) {
    if (!slots[0]?.[start]) continue
    const found = pattern.isOrdered
      ? inOrder(slots, start)
      : inAnyOrder(slots, [start], slots.length + roomAround[pattern.isHarmless ? 'harmless' : 'danger'])
    if (found && isSure(pattern, slots, found) && !isRuledOut(pattern, places, found)) return found
  }
  return undefined
}

function inOrder(slots: readonly Uint8Array[], start: number): number[] | undefined {
  const found = [start]
  for (const slot of slots.slice(1)) {
    const from = (found.at(-1) ?? 0) + 1
    const next = Array.from({ length: mostBetween + 1 }, (_, more) => from + more).find((at) => slot[at])
    if (next === undefined) return undefined
    found.push(next)
  }
  return found
}

/** Each slot at a place of its own, all of them near each other. */
function inAnyOrder(slots: readonly Uint8Array[], taken: readonly number[], room: number): number[] | undefined {
  const slot = slots[taken.length]
  if (!slot) return [...taken]
  const [low, high] = [Math.max(...taken) - room, Math.min(...taken) + room]
  for (let at = Math.max(0, low); at <= high; at++) {
    if (!slot[at] || taken.includes(at)) continue
    const found = inAnyOrder(slots, [...taken, at], room)
    if (found) return found
  }
  return undefined
}

/** At most half of the words have a mistake in them; a single one only where it is long, and none in what is read over. */
function isSure(
  { mayBeMistaken, isHarmless }: Pattern,
  slots: readonly Uint8Array[],
  found: readonly number[],
): boolean {
  const wrong = found.filter((at, slot) => slots[slot]?.[at] === mistaken).length
  if (wrong === 0 || isHarmless) return wrong === 0
  return slots.length === 1 ? mayBeMistaken : wrong <= slots.length >> 1
}

function isRuledOut({ unless }: Pattern, places: Places, found: readonly number[]): boolean {
  if (unless === undefined) return false
  const there = places.get(unless)
  if (!there) return false
  const low = Math.max(0, Math.min(...found) - vetoReach)
  return there.subarray(low, Math.max(...found) + vetoReach + 1).some((one, at) => one > 0 && !found.includes(low + at))
}
