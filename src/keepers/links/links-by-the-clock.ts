import { setTimeout } from 'node:timers/promises'
import type { Environment } from '../../env'
import { askLinksAs } from './ask-link'
import { type LinkRounds, linkRounds } from './link-rounds'
import { lookAtLinks } from './look-at-link'

/** A round that finds nothing due asks the store two questions, and nobody else any. */
const every = 10 * 60_000

/** Rounds along the links from here on, until it is told to stop. */
export function linksByTheClock(
  { url, now }: { url: string; now: () => Date },
  { SITE_URL }: Pick<Environment, 'SITE_URL'>,
): LinkRounds {
  const clock = {
    now: () => performance.now(),
    wait: (milliseconds: number, signal: AbortSignal) => setTimeout(milliseconds, undefined, { signal }),
  }
  const look = lookAtLinks(askLinksAs({ userAgent: userAgentOf(SITE_URL) }), clock)
  const rounds = linkRounds({ url, now, look })
  setInterval(rounds.go, every).unref()
  void rounds.go()
  return rounds
}

/** Who we say that we are, and where one reads of us. */
const userAgentOf = (site: string | undefined): string =>
  `Dichtbij-linkcontrole/1.0${site === undefined ? '' : ` (+${site})`}`
