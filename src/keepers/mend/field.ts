import type { Json } from '@/core/facts/facts'

/** One thing that is asked in a form. `name` is its place in the service, `phones.0.number`. */
export interface Field {
  name: string
  label: string
  /** Explains a word, or says what is right. */
  hint?: string
  as: 'line' | 'text' | 'number' | 'list' | 'one' | 'some' | 'yes-no'
  /** Of `one` and `some`: what can be chosen, with its words. */
  options?: readonly (readonly [value: string, label: string])[]
}

/** Parts of which there may be more, each asked in the same way; one that is left empty is none. */
export interface Rows {
  rows: string
  label: string
  fields: readonly Field[]
  /** How many empty ones stand below those that are there. */
  more: number
}

export type Asked = Field | Rows

export const isRows = (asked: Asked): asked is Rows => 'rows' in asked

type Holder = Readonly<Record<string, Json | undefined>>

/** What stands at a place, `phones.0.number`; undefined where nothing does. */
export function valueAt(holder: Holder, place: string): Json | undefined {
  let value: unknown = holder
  for (const part of place.split('.')) value = (value as Record<string, unknown> | null | undefined)?.[part]
  return value as Json | undefined
}
