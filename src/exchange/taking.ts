import type { Json } from '../core/facts/facts'
import { isObject, type JsonObject } from './json-object'

/** Signs that turn text around or steer a terminal, and that nobody sees. */
const unseen = /(?![\n\t\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u

/** Takes what is asked from an object of a feed; `rest` is what nobody asked for, or what was not of the kind that was asked. */
export interface Taking {
  /** Words without white space around them. */
  words(field: string): string | undefined
  /** The same on one line. */
  line(field: string): string | undefined
  number(field: string): number | undefined
  /** Takes the objects of a list, and leaves of each what `read` gives back as its rest. */
  each<Found>(field: string, read: (one: JsonObject) => { found?: Found; rest?: JsonObject }): Found[]
  /** Takes what is known already, or says nothing. */
  drop(...fields: string[]): void
  rest(): JsonObject | undefined
}

export function taking(object: JsonObject): Taking {
  const left = new Map(Object.entries(object).filter(([, value]) => !isEmpty(value)))
  const words = (field: string) => {
    const value = left.get(field)
    if (typeof value !== 'string' || unseen.test(value)) return undefined
    left.delete(field)
    return value.trim()
  }
  return {
    words,
    line: (field) => words(field)?.replace(/\s+/g, ' '),
    number(field) {
      const value = left.get(field)
      if (typeof value !== 'number') return undefined
      left.delete(field)
      return value
    },
    each(field, read) {
      const list = left.get(field)
      if (!Array.isArray(list)) return []
      const parts = (list as Json[]).map((one) => (isObject(one) ? read(one) : { rest: { value: one } }))
      const rests = parts.flatMap(({ rest }) => (rest === undefined ? [] : [rest]))
      left.delete(field)
      if (rests.length > 0) left.set(field, rests)
      return parts.flatMap(({ found }) => (found === undefined ? [] : [found]))
    },
    drop(...fields) {
      for (const field of fields) left.delete(field)
    },
    rest: () => (left.size === 0 ? undefined : Object.fromEntries(left)),
  }
}

export const isEmpty = (value: Json): boolean =>
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (typeof value === 'object' && Object.keys(value).length === 0)
