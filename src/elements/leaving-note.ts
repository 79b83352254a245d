const mark = 'dichtbij-leaves:'
/** An older note is of a leaving that failed: a page that is opened later must not run away. */
const validForMilliseconds = 30_000

/** What stands in a tab while it leaves, so that the page it comes to goes on leaving. */
export const noteAt = (now: number): string => `${mark}${now}`

/** True when this is the note of a tab that is leaving at this time. */
export function isLeavingNote(note: unknown, now: number): boolean {
  if (typeof note !== 'string' || !note.startsWith(mark)) return false
  const age = now - Number(note.slice(mark.length))
  return age >= 0 && age <= validForMilliseconds
}
