import type { Json } from '../core/facts/facts'
import { isObject, type JsonObject } from './json-object'

/** A source as a partner file has it. */
export type Source = Readonly<Record<string, Json>>

/** Where a fact was seen, as a feed of this product says it; undefined where it is of another. That somebody checked it there, nobody can tell here. */
export function readEvidence(said: Json | undefined): Source | undefined {
  if (!isObject(said) || typeof said.source !== 'string') return undefined
  const { source, date, date_end, date_basis, status } = said
  return withoutEmpty({
    address: source,
    date,
    dateEnd: date_end,
    dateBasis: date_basis,
    status,
  })
}

export const withoutEmpty = (fields: Readonly<Record<string, Json | undefined>>): JsonObject =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]): [string, Json][] =>
      value === undefined || value === null ? [] : [[field, value]],
    ),
  )
