import { useLocale, useTranslations } from 'next-intl'
import { isRoundTheClock, openNow } from '@/core/hours/schedule'
import { type Service, weekdays } from '@/core/service'
import { listWords } from '../say/list-words'

type Scheduled = Pick<Service, 'schedules'>

/** When it is open, in a line, with whether that is now where it is known. */
export function OpenLine({ service, now }: { service: Scheduled; now: Date }) {
  const clock = useTranslations('clock')
  const isOpen = isRoundTheClock(service.schedules) ? 'unknown' : openNow(service.schedules, now)
  return (
    <>
      {isOpen !== 'unknown' && `${clock(isOpen === 'yes' ? 'open' : 'closed')} · `}
      <HoursLine service={service} />
    </>
  )
}

/** When it is open, in a line: day and night, or its hours. */
export function HoursLine({ service: { schedules } }: { service: Scheduled }) {
  const t = useTranslations('service')
  const locale = useLocale()
  if (isRoundTheClock(schedules)) return t('roundTheClock')
  return schedules
    .map(({ days, opens, closes, of }) =>
      t('hoursLine', {
        days:
          days.length === weekdays.length
            ? t('everyDay')
            : spellDays(
                days.map((day) => t(`days.${day}`)),
                locale,
              ),
        opens,
        closes,
        what: of,
        of: t(`hoursOf.${of}`),
      }),
    )
    .join('; ')
}

/** A row of days as its first and last one. */
const spellDays = (days: readonly string[], locale: string): string =>
  days.length > 3 ? `${days[0]} – ${days.at(-1)}` : listWords(days, locale)
