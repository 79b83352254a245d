import { setImmediate, setTimeout } from 'node:timers/promises'

/** So many turns of the thread a new line takes until what is asked over it is known. */
const turns = 3

interface GiveWay {
  /** Does what is quick, and is known to be doing it. */
  first: <Made>(work: () => Promise<Made>) => Promise<Made>
  /** Resolves when nothing quick is under way; not later than after so long, so that what costs has its turn too. */
  quiet: () => Promise<void>
}

/** What is quick goes before what costs: it takes many short turns of the only thread, and would else wait in each for one that is long. */
export function giveWay(mostMilliseconds: number): GiveWay {
  let underWay = 0
  let tell = () => {}
  return {
    async first(work) {
      underWay++
      try {
        return await work()
      } finally {
        if (--underWay === 0) tell()
      }
    },
    async quiet() {
      for (let turn = 0; turn < turns; turn++) await setImmediate()
      if (underWay === 0) return
      const timer = new AbortController()
      const isQuiet = new Promise<void>((resolve) => {
        tell = resolve
      })
      await Promise.race([isQuiet, setTimeout(mostMilliseconds, undefined, timer)]).finally(() => timer.abort())
    },
  }
}
