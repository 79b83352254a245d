import { useLocale, useTranslations } from 'next-intl'
import { isStale } from '@/core/freshness/freshness'
import { wallClock } from '@/core/hours/amsterdam'
import { isRoundTheClock } from '@/core/hours/schedule'
import type { Service } from '@/core/service'
import { listWords } from '../say/list-words'
import { describeSeen } from './describe-seen'
import { OpenNow } from './open-now'

type Hours = Pick<Service, 'layer' | 'kinds' | 'schedules'>

/** The weekly hours as they were seen, with the date. */
export function HoursList({ service, now }: { service: Hours; now: Date }) {
  const t = useTranslations('service')
  const seen = useTranslations('service.seen')
  const locale = useLocale()
  const shown = service.schedules.filter(({ evidence }) => evidence.status !== 'unconfirmed')
  const [first] = shown
  if (!first) return null
  const isOld = isStale('hours', service, first.evidence, wallClock(now))
  return (
    <>
      <OpenNow service={service} />
      {(isOld || first.evidence.status !== 'stated') && <p>{t('usually')}</p>}
      {isRoundTheClock(shown) ? (
        <p>{t('roundTheClock')}</p>
      ) : (
        <ul>
          {shown.map(({ days, opens, closes, of }) => (
            <li key={`${days} ${opens}`}>
              {t('hoursLine', {
                days: listWords(
                  days.map((day) => t(`days.${day}`)),
                  locale,
                ),
                opens,
                closes,
                what: of,
                of: t(`hoursOf.${of}`),
              })}
            </li>
          ))}
        </ul>
      )}
      <p className="soft small">
        {t(isOld ? 'hoursOld' : 'hoursSeen', { when: describeSeen(first.evidence, locale, seen) })}
      </p>
    </>
  )
}
