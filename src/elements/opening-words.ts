import { wallClock } from '../core/hours/amsterdam'
import { daysBetween } from '../core/hours/calendar'
import type { Opening } from '../core/hours/opening'

/** What is said, with `{day}`, `{hours}` and `{minutes}` to be filled in. */
export interface OpeningWords {
  open: string
  closed: string
  today: string
  on: string
  /** For this weekday a week from now, which its name alone would not tell. */
  nextWeek: string
}

/** The sentence for what is known of now; none when nothing is. More than a week ahead no day is named: nobody can tell which one is meant. */
export function sayOpening(opening: Opening, now: Date, words: OpeningWords, language: string): string {
  if (opening.is !== 'closed') return opening.is === 'open' ? words.open : ''
  if (!opening.opens) return words.closed
  const clock = wallClock(opening.opens)
  const days = daysBetween(wallClock(now), clock)
  if (days > 7) return words.closed
  const sentence = days === 0 ? words.today : days < 7 ? words.on : words.nextWeek
  return sentence
    .replace(
      '{day}',
      new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'Europe/Amsterdam' }).format(opening.opens),
    )
    .replace('{hours}', String(Math.floor(clock.minutes / 60)))
    .replace('{minutes}', String(clock.minutes % 60).padStart(2, '0'))
}
