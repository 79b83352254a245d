import { type Found, nextStep } from '@/core/links/walk'
import type { AskLink } from './ask-link'
import { type Clock, turnsBy } from './turns'

/** Finds out what is at an address. Rejects only when it is told to stop. */
export type LookAtLink = (address: string, stop: AbortSignal) => Promise<Found>

const longest = 10_000
/** A HEAD that hangs leaves time for a GET. */
const shareOfHead = 2 / 3

/** Asks until it is clear what is at an address: each host at most once a second whatever it is asked for, and ten seconds in all, of which waiting for a turn is no part. */
export function lookAtLinks(ask: AskLink, clock: Clock, milliseconds: number = longest): LookAtLink {
  const turn = turnsBy(clock)
  return async (address, stop) => {
    const asked: Parameters<typeof nextStep>[1][number][] = []
    let left = milliseconds
    for (;;) {
      const step = nextStep(address, asked)
      if ('found' in step) return step.found
      const { method } = step.ask
      if (left > 0) await turn(new URL(step.ask.address).hostname, stop)
      const begun = clock.now()
      const answer =
        left > 0
          ? await ask(step.ask, Math.ceil(method === 'HEAD' ? left * shareOfHead : left), stop)
          : { failed: 'timed-out' as const }
      left -= clock.now() - begun
      asked.push({ ...step.ask, answer })
    }
  }
}
