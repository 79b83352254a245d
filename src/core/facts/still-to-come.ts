import type { CalendarDate } from '../hours/calendar'
import type { Content, Json } from './facts'

const dates = ['date', 'dateEnd', 'checked'] as const
const two = (number: number): string => String(number).padStart(2, '0')

/** Every date of a source that lies after `today`, in Utrecht: it would keep a fact fresh that nobody has seen. As `sources.<key>.<field>`. */
export function stillToCome({ sources }: Content, { year, month, day }: CalendarDate): string[] {
  const today = `${year}-${two(month)}-${two(day)}`
  return Object.entries((sources ?? {}) as Readonly<Record<string, Readonly<Record<string, Json>>>>).flatMap(
    ([key, source]) =>
      dates.filter((field) => String(source[field] ?? '') > today).map((field) => `sources.${key}.${field}`),
  )
}
