import type { Json } from '../core/facts/facts'
import { isObject, type JsonObject } from './json-object'

/** Parts of HSDS in which people stand by name: who answers, who changed it, to whose attention. They are of no use to a reader, and nobody asked these people. */
export const ofPersons = ['contacts', 'metadata', 'assurer_email', 'attention'] as const

/** The object without them, however deep; `met` counts each that was there. */
export function withoutPersons(object: JsonObject, met: Map<string, number>): JsonObject {
  const clean = (json: Json): Json =>
    Array.isArray(json) ? json.map(clean) : isObject(json) ? withoutPersons(json, met) : json
  return Object.fromEntries(
    Object.entries(object).flatMap(([field, value]): [string, Json][] => {
      if (!(ofPersons as readonly string[]).includes(field)) return [[field, clean(value)]]
      met.set(field, (met.get(field) ?? 0) + 1)
      return []
    }),
  )
}
