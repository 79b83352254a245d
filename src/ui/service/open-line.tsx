import { useLocale, useTranslations } from 'next-intl'
import { staysReachable } from '@/core/freshness/bounds'
import { freshnessOf } from '@/core/freshness/freshness'
import { isOpenNow } from '@/core/freshness/open'
import { wallClock } from '@/core/hours/amsterdam'
import { isRoundTheClock } from '@/core/hours/schedule'
import type { Service } from '@/core/service'
import { describeHours } from './describe-hours'

type Scheduled = Pick<Service, 'schedules'>

/** When it is open, in a line, with whether that is now where it is known, and that it is old where it is. */
export function OpenLine({ service, now }: { service: Service; now: Date }) {
  const clock = useTranslations('clock')
  const t = useTranslations('service.badge')
  const isOpen = isRoundTheClock(service.schedules) ? 'unknown' : isOpenNow(service, now)
  return (
    <>
      {isOpen !== 'unknown' && `${clock(isOpen === 'yes' ? 'open' : 'closed')} · `}
      <HoursLine service={service} />
      {isOld(service, now) && ` · ${t('old')}`}
    </>
  )
}

/** Of help that has to stay reachable that is said on its own page only, and so it is where nobody knows their age. */
const isOld = (service: Service, now: Date): boolean =>
  !staysReachable(service) &&
  service.schedules.some(({ evidence }) => freshnessOf('hours', service, evidence, wallClock(now)) === 'stale')

/** When it is open, in a line: day and night, or its hours. */
export const HoursLine = ({ service: { schedules } }: { service: Scheduled }) =>
  describeHours(schedules, useLocale(), useTranslations('service'))
