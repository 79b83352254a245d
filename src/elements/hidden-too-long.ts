/** After this nobody counts on the same person coming back: a phone lies on the table, a computer is shared. */
const tenMinutes = 600_000

/** True when a page that went out of sight then may not show itself any more now; both in milliseconds since 1970. */
export const isHiddenTooLong = (since: number, now: number): boolean => now - since >= tenMinutes
