const day = 24 * 3_600_000
export const daysUntilReminder = 30
export const daysUntilSilent = 90
/** Between the end of a series and the next because something is old. */
const daysOfRest = 90
const daysOfYear = 365

/** What is known of the last series of mails to an organization. */
export interface Series {
  askedAt: Date
  remindedAt: Date | null
  endedAt: Date | null
  stoppedAt: Date | null
}

export type Step = 'ask-stale' | 'ask-yearly' | 'remind' | 'end' | 'wait'

/**
 * What is to be done for one organization. `touched` is when anything was last confirmed, proposed or changed there: later than the question, it ends the series. Somebody who was
 * reminded once and stays silent is asked no more: a keeper calls.
 */
export function nextStep(
  series: Series | undefined,
  { touched, hasOld, now }: { touched: Date; hasOld: boolean; now: Date },
): Step {
  const since = (date: Date) => (now.getTime() - date.getTime()) / day
  if (series && !series.endedAt) {
    if (touched > series.askedAt) return 'end'
    if (series.stoppedAt) return 'wait'
    return !series.remindedAt && since(series.askedAt) >= daysUntilReminder ? 'remind' : 'wait'
  }
  if (series?.stoppedAt) return 'wait'
  if (hasOld && (!series?.endedAt || since(series.endedAt) >= daysOfRest)) return 'ask-stale'
  return Math.min(since(touched), series ? since(series.askedAt) : Infinity) >= daysOfYear ? 'ask-yearly' : 'wait'
}

/** True of an organization that was asked 90 days ago, and of which nothing was heard since. */
export const isSilent = ({ askedAt, endedAt, stoppedAt }: Series, now: Date): boolean =>
  !endedAt && !stoppedAt && now.getTime() - askedAt.getTime() >= daysUntilSilent * day
