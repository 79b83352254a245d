import { current, setCurrent } from './current-edition'
import { readEdition, stateOf } from './edition-file'

/** So long it may take until a new file is seen. */
export const lookMilliseconds = 1000

export interface Following {
  /** Tells how the store is: a sentence while it cannot be followed, undefined once all is well. */
  tell: (degraded: string | undefined) => void
  /** Looks at the file at once. */
  look: () => void
  stop: () => void
}

/**
 * The edition at `path` becomes the current one now and whenever its file changes; looked at every `everyMilliseconds`. A file that is not right is refused
 * with one sentence to `say`, once, and the last good edition stays. `swapped` is called after each change.
 */
export function followEdition(
  path: string,
  {
    say,
    swapped,
    everyMilliseconds = lookMilliseconds,
  }: { say: (sentence: string) => void; swapped: () => void; everyMilliseconds?: number },
): Following {
  let seen: string | undefined
  let degraded: string | undefined

  function look() {
    const state = stateOf(path)
    if (state === undefined || state === seen) return
    seen = state
    try {
      const read = readEdition(path)
      const now = current()
      if (now?.hash === read.hash) return setCurrent({ ...now, head: read.head, done: read.done })
      setCurrent({ ...read, degraded })
      swapped()
    } catch (error) {
      say(error instanceof Error ? error.message : String(error))
    }
  }

  function tell(reason: string | undefined) {
    if (reason === degraded) return
    degraded = reason
    const now = current()
    if (reason) say(now ? `${reason} The last good edition serves.` : reason)
    if (now) setCurrent({ ...now, degraded })
  }

  look()
  const timer = setInterval(look, everyMilliseconds)
  timer.unref()
  return { tell, look, stop: () => clearInterval(timer) }
}
