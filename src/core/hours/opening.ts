import type { Schedule } from '../service'
import { wallClock } from './amsterdam'
import { isHoliday } from './holidays'
import { listKnown, nextOpening, openNow } from './schedule'

/** What may be said about now. `opens` is undefined when it is closed and not known when it opens. */
export type Opening = { is: 'open' } | { is: 'closed'; opens: Date | undefined } | { is: 'unknown' }

/**
 * Whether it is open, only as far as that is known, and when it opens if it is not. That moment is never on a holiday, and is left out where
 * hours that are older than so many months, or only dated, say an earlier one.
 */
export function openingAt(schedules: readonly Schedule[], now: Date, months: number): Opening {
  switch (openNow(schedules, now, months)) {
    case 'yes':
      return { is: 'open' }
    case 'no': {
      const opens = nextOnWorkday(listKnown(schedules, now, months), now)
      const claimed = nextOnWorkday(schedules, now)
      return { is: 'closed', opens: opens?.getTime() === claimed?.getTime() ? opens : undefined }
    }
    default:
      return { is: 'unknown' }
  }
}

/** The next opening that is not on a holiday. */
function nextOnWorkday(schedules: readonly Schedule[], now: Date): Date | undefined {
  const next = nextOpening(schedules, now)
  return next && isHoliday(wallClock(next)) ? nextOnWorkday(schedules, next) : next
}
