import { setTimeout } from 'node:timers/promises'

/** So long is worked before others are answered: nobody who looks for help now may notice it. */
const atOnceInMilliseconds = 8
/** What came in meanwhile takes a few turns of the thread. */
const pauseInMilliseconds = 20

/** What work that is done in steps gives, a few steps at a time. */
export async function inParts<Result>(work: Generator<void, Result>): Promise<Result> {
  for (;;) {
    const begun = performance.now()
    while (performance.now() - begun < atOnceInMilliseconds) {
      const { done, value } = work.next()
      if (done) return value
    }
    await setTimeout(pauseInMilliseconds)
  }
}
