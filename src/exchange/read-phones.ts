import { numbersIn } from '../core/way-in/numbers-in'
import type { JsonObject } from './json-object'
import { readEvidence, type Source, withoutEmpty } from './read-evidence'
import { taking } from './taking'

/** A part of a service with where it was seen, where the feed says that of this part. */
export type Part = { fields: JsonObject; evidence: Source | undefined }

/** A number that is called in the Netherlands, as a partner file writes it; any other phone is all rest. */
export function readPhone(phone: JsonObject): { found?: Part; rest?: JsonObject | undefined } {
  const take = taking(phone)
  const number = asCalledHere(take.line('number') ?? '')
  const type = take.words('type')
  if (!number || (type && !/^(voice|cell|mobile)$/i.test(type))) return { rest: phone }
  const label = take.line('description')
  const evidence = readEvidence(phone.dichtbij_evidence)
  take.drop('id', 'dichtbij_evidence', ...linked)
  return { found: { fields: withoutEmpty({ number, label }), evidence }, rest: take.rest() }
}

/** `+31 30 123 4567` and `(030) 1234567` are called 030 123 4567 and 030 1234567 here. */
function asCalledHere(written: string): string | undefined {
  const number = written
    .replace(/^["']|["']$/g, '')
    .replace(/^(\+|00)31[ -]?(\(0\))?[ -]?0?/, '0')
    .replace(/[()]/g, '')
    .replace(/[\s./]+/g, ' ')
    .trim()
  const [found, ...more] = numbersIn(number)
  return /^\d/.test(number) && found?.start === 0 && found.end === number.length && more.length === 0
    ? number
    : undefined
}

/** Ids by which a flat feed ties parts together; what is nested needs none. */
export const linked = [
  'service_id',
  'location_id',
  'organization_id',
  'contact_id',
  'service_at_location_id',
  'phone_id',
  'link_id',
] as const
