import { useLocale, useTranslations } from 'next-intl'
import { isRoundTheClock, openNow } from '@/core/hours/schedule'
import type { Service } from '@/core/service'
import { listWords } from '../say/list-words'

/** When it is open, in a line: day and night, or its hours, with whether that is now where it is known. */
export function OpenLine({ service: { schedules }, now }: { service: Pick<Service, 'schedules'>; now: Date }) {
  const t = useTranslations('service')
  const clock = useTranslations('clock')
  const locale = useLocale()
  if (isRoundTheClock(schedules)) return t('roundTheClock')
  const hours = schedules
    .map(({ days, opens, closes, of }) =>
      t('hoursLine', {
        days: spellDays(
          days.map((day) => t(`days.${day}`)),
          locale,
        ),
        opens,
        closes,
        of: t(`hoursOf.${of}`),
      }),
    )
    .join('; ')
  return openNow(schedules, now) === 'yes' ? `${clock('open')} · ${hours}` : hours
}

/** A row of days as its first and last one. */
const spellDays = (days: readonly string[], locale: string): string =>
  days.length > 3 ? `${days[0]} – ${days.at(-1)}` : listWords(days, locale)
