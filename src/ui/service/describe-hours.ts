import type { useTranslations } from 'next-intl'
import { isStale } from '@/core/freshness/freshness'
import { wallClock } from '@/core/hours/amsterdam'
import { isRoundTheClock } from '@/core/hours/schedule'
import { type Schedule, type Service, type Weekday, weekdays } from '@/core/service'
import { listWords } from '../say/list-words'
import { describeSeen } from './describe-seen'

interface Words {
  t: ReturnType<typeof useTranslations<'service'>>
  seen: ReturnType<typeof useTranslations<'service.seen'>>
}

/** Hours in a line: day and night, or each row of days. */
export function describeHours(schedules: readonly Schedule[], locale: string, t: Words['t']): string {
  if (isRoundTheClock(schedules)) return t('roundTheClock')
  return schedules
    .map(({ days, opens, closes, of }) =>
      t('hoursLine', {
        days: spellDays(days, locale, t),
        opens,
        closes,
        what: of,
        of: t(`hoursOf.${of}`),
      }),
    )
    .join('; ')
}

/** Days as every day, as the first and the last of a row, or one by one. */
function spellDays(days: readonly Weekday[], locale: string, t: Words['t']): string {
  if (days.length === weekdays.length) return t('everyDay')
  const names = days.map((day) => t(`days.${day}`))
  return days.length > 3 && isRow(days) ? `${names[0]} – ${names.at(-1)}` : listWords(names, locale)
}

/** True of days that follow each other in the week. */
const isRow = (days: readonly Weekday[]): boolean =>
  days.every((day, index) => index === 0 || weekdays.indexOf(day) === weekdays.indexOf(days[index - 1] ?? day) + 1)

/** When a service is open, for where nothing can be opened: of when that is, and whether that is long ago. */
interface Told {
  hours: string
  when: string
  isOld: boolean
}

/** When a service is open; undefined where nobody knows. */
export function tellHours(service: Service, now: Date, locale: string, { t, seen }: Words): Told | undefined {
  const shown = service.schedules.filter(({ evidence }) => evidence.status !== 'unconfirmed')
  const [first] = shown
  if (!first) return undefined
  const isOld = isStale('hours', service, first.evidence, wallClock(now))
  const isUsual = isOld || first.evidence.status !== 'stated'
  return {
    hours: `${isUsual ? `${t('usually')} ` : ''}${describeHours(shown, locale, t)}.`,
    when: describeSeen(first.evidence, locale, seen),
    isOld,
  }
}

/** The same in sentences, with where to look; empty where nobody knows. */
export function describeHoursSeen(service: Service, now: Date, locale: string, words: Words): string {
  const told = tellHours(service, now, locale, words)
  return told ? `${told.hours} ${words.t(told.isOld ? 'hoursOld' : 'hoursSeen', { when: told.when })}` : ''
}
