import { type KeptFile, sizeOf } from './send-file'

/** A finished document, and the edition that it was made from. */
interface Kept {
  document: KeptFile
  of: string
  bytes: number
}

interface Options {
  /** The document at this path as it is now; undefined where there is none. */
  make: (path: string) => Promise<KeptFile | undefined>
  /** Makes a document as small as it can be sent, in its own time. */
  shrink: (document: KeptFile) => Promise<void>
  /** Names the edition and the day that documents are made from: another one makes other documents. */
  edition: () => string
  /** Resolves when there is room for work that nobody waits for. */
  quiet: () => Promise<void>
  mostBytes: number
  /** So long an older document serves while a new one is made. */
  mostStaleMilliseconds: number
  now: () => number
}

export interface Documents {
  /** The document at this path, at once where it is kept. */
  find: (path: string) => KeptFile | undefined | Promise<KeptFile | undefined>
  /** Makes what was asked before from the edition of now, what was asked last first, one at a time. */
  warm: () => Promise<void>
}

/**
 * Keeps finished documents, in memory and up to so many bytes; what was asked longest ago goes first. Each is whole from one edition. After a change the old one serves
 * for a while, so that no reader waits while many are made anew. What was made is made small afterwards, one after the other.
 */
export function keepDocuments({
  make,
  shrink,
  edition,
  quiet,
  mostBytes,
  mostStaleMilliseconds,
  now,
}: Options): Documents {
  // In the order in which they were asked.
  const kept = new Map<string, Kept>()
  const making = new Map<string, Promise<KeptFile | undefined>>()
  let last: Promise<unknown> = Promise.resolve()
  // Not as small yet as they can be.
  const large = new Set<string>()
  let shrinking = false
  let total = 0
  let current = edition()
  // When it was seen last that all was as it is.
  let looked = now()
  let changed = Number.NEGATIVE_INFINITY

  function forget(path: string) {
    total -= kept.get(path)?.bytes ?? 0
    kept.delete(path)
    large.delete(path)
  }

  function keep(path: string, document: KeptFile, of: string) {
    forget(path)
    const bytes = sizeOf(document)
    kept.set(path, { document, of, bytes })
    large.add(path)
    total += bytes
    void shrinkAll()
    for (const oldest of kept.keys()) {
      if (total <= mostBytes) return
      forget(oldest)
    }
  }

  async function shrinkAll() {
    if (shrinking) return
    shrinking = true
    for (const path of large) {
      large.delete(path)
      const one = kept.get(path)
      // What is old is made anew before long.
      if (!one || one.of !== edition()) continue
      await shrink(one.document).catch(() => {})
      if (kept.get(path) !== one) continue
      const bytes = sizeOf(one.document)
      total += bytes - one.bytes
      one.bytes = bytes
    }
    shrinking = false
  }

  /** One after the other: there is one thread, and many at once would all be ready late. */
  function makeNow(path: string): Promise<KeptFile | undefined> {
    const under = making.get(path)
    if (under) return under
    const made = last.then(() => makeOne(path)).finally(() => making.delete(path))
    last = made.catch(() => {})
    making.set(path, made)
    return made
  }

  async function makeOne(path: string) {
    const of = edition()
    const document = await make(path)
    // What was swapped meanwhile may have made half of it.
    if (document && of === edition()) keep(path, document, of)
    else if (!document) forget(path)
    return document
  }

  function look() {
    const next = edition()
    if (next !== current) changed = looked
    current = next
    looked = now()
  }

  return {
    find(path) {
      look()
      const found = kept.get(path)
      if (!found) return makeNow(path)
      // Asked last: at the end.
      kept.delete(path)
      kept.set(path, found)
      if (found.of === current) return found.document
      if (now() - changed > mostStaleMilliseconds) return makeNow(path)
      makeNow(path).catch(() => {})
      return found.document
    },
    async warm() {
      look()
      for (const path of [...kept.keys()].reverse()) {
        if (kept.get(path)?.of === current) continue
        await quiet()
        await makeNow(path).catch(() => {})
      }
    },
  }
}
