/** What is needed of an entry of the tab's history. `url` is null where the browser keeps it to itself. */
interface Entry {
  url: string | null
  index: number
}

/**
 * The first that can be reached of the entries that follow one another, up to the current one, without a page of another site between them.
 * Undefined when there is none. The interface is left out: its answers run no script, so that nobody could leave from there.
 */
export function findFirstOwnEntry<T extends Entry>(
  entries: readonly T[],
  current: number,
  origin: string,
  canReach: (entry: T) => boolean,
): T | undefined {
  let first: T | undefined
  for (let index = current; index >= 0; index--) {
    const entry = entries.find((one) => one.index === index)
    if (!entry || !isPageOf(origin, entry.url)) break
    if (canReach(entry)) first = entry
  }
  return first
}

const isPageOf = (origin: string, url: string | null): boolean =>
  url === null || (url.startsWith(`${origin}/`) && !url.startsWith(`${origin}/api/`))
