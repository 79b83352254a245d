import { type Weekday, weekdays } from '../service'

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** Days as HSDS and iCalendar write them: `MO,TH`. */
export function toByday(days: readonly Weekday[]): string {
  return days.map((day) => codes[weekdays.indexOf(day)]).join(',')
}

/** The days of `MO,TH`, in the order written. Throws at a code that is no day. */
export function fromByday(byday: string): Weekday[] {
  return byday.split(',').map((code) => {
    const day = weekdays[codes.indexOf(code)]
    if (!day) throw new Error(`not a day: ${code}`)
    return day
  })
}
