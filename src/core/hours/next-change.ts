const minuteInMilliseconds = 60_000
const mostMinutesAhead = 60

/**
 * The first whole minute after `now` at which `stateAt` gives something else, at most an hour ahead; when there is none, the end of that hour,
 * to ask again. Found by trying, so that holidays and both changes of the clock need no rule of their own. Right for what changes on whole minutes.
 */
export function nextChange(stateAt: (moment: Date) => string, now: Date): Date {
  const state = stateAt(now)
  const thisMinute = Math.floor(now.getTime() / minuteInMilliseconds)
  for (let minutes = 1; minutes < mostMinutesAhead; minutes++) {
    const moment = new Date((thisMinute + minutes) * minuteInMilliseconds)
    if (stateAt(moment) !== state) return moment
  }
  return new Date((thisMinute + mostMinutesAhead) * minuteInMilliseconds)
}
