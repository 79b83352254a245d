import { type Weekday, weekdays } from '../core/service'
import type { JsonObject } from './json-object'
import { readEvidence, withoutEmpty } from './read-evidence'
import { linked, type Part } from './read-phones'
import { taking } from './taking'

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const attended = ['phone', 'door', 'chat', 'all']
/** Hours that are the same in every week, by the clock of the place; any other schedule is all rest, because "open now" must not be a guess. */
export function readHours(schedule: JsonObject, today: string): { found?: Part; rest?: JsonObject | undefined } {
  const take = taking(schedule)
  const days = toDays(take.words('byday') ?? '')
  const [opens, closes] = [toTime(take.words('opens_at')), toTime(take.words('closes_at'))]
  const begun = [take.words('dtstart'), take.words('valid_from')].every((day) => day === undefined || day <= today)
  const weekly = take.words('freq') === 'WEEKLY' && [undefined, 1].includes(take.number('interval')) && begun
  const of = attended.find((one) => one === schedule.attending_type)
  if (of) take.drop('attending_type')
  if (schedule.notes === clock) take.drop('notes')
  take.drop('id', 'wkst', 'interval', 'dichtbij_evidence', ...linked)
  // Whatever else is said may make that it is not so in every week: an end, a day that is left out, words about an appointment.
  if (!days || !opens || !closes || !weekly || take.rest()) return { rest: schedule }
  const fields = withoutEmpty({ days, opens, closes: closes === '23:59' ? '24:00' : closes, of })
  return { found: { fields, evidence: readEvidence(schedule.dichtbij_evidence) } }
}

/** Said of our own hours: by which clock they are. */
const clock = 'Europe/Amsterdam'

function toDays(byday: string): Weekday[] | undefined {
  const days = [...new Set(byday.split(','))].map((code) => weekdays[codes.indexOf(code.trim())])
  return days.every((day) => day !== undefined) ? days : undefined
}

/** With a zone behind it a time is of another clock. */
const toTime = (said: string | undefined): string | undefined => /^(\d\d:\d\d)(:00)?$/.exec(said ?? '')?.[1]
