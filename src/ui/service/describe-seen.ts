import type { Evidence } from '@/core/service'
import { dateFormat } from '../say/formats'

type Translate = (
  key: 'day' | 'stated' | 'inferred' | 'span' | 'before' | 'since' | 'unknown' | 'checked',
  values?: Record<string, string>,
) => string

/** When a fact was seen, in words, and when and by whom it was checked since. `t` speaks from `service.seen`. */
export function describeSeen(evidence: Evidence, locale: string, t: Translate): string {
  const checked = describeChecked(evidence, locale, t)
  if (!checked) return describeDate(evidence, locale, t)
  return hasDate(evidence) ? `${describeDate(evidence, locale, t)}, ${checked}` : checked
}

/** When and by whom a fact was checked, in words; undefined when nobody did. */
export const describeChecked = ({ checked, checkedBy }: Evidence, locale: string, t: Translate): string | undefined =>
  checked && checkedBy ? t('checked', { date: spellDate(checked, locale), by: checkedBy }) : undefined

/** True when at least the end of the time is known at which it was seen. */
export const hasDate = ({ date, dateEnd }: Evidence): boolean => (date ?? dateEnd) !== null

/** A date that is only an estimate is told as such. */
function describeDate({ date, dateEnd, dateBasis }: Evidence, locale: string, t: Translate): string {
  if (date && dateEnd) return t('span', { date: spellDate(date, locale), end: spellDate(dateEnd, locale) })
  if (dateEnd) return t('before', { end: spellDate(dateEnd, locale) })
  if (!date) return t('unknown')
  if (dateBasis === 'unknown') return t('since', { date: spellDate(date, locale) })
  if (dateBasis === 'inferred') return t('inferred', { date: spellDate(date, locale) })
  return t(date.length > 7 ? 'day' : 'stated', { date: spellDate(date, locale) })
}

/** '2025', 'oktober 2025' or '3 oktober 2025', as precise as the date is. */
export function spellDate(date: string, locale: string): string {
  const [year, month, day] = date.split('-')
  if (!month) return date
  const precise: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'long',
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }
  return dateFormat(locale, precise).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`))
}
