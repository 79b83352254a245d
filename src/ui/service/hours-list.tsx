import { useLocale, useTranslations } from 'next-intl'
import { isRoundTheClock } from '@/core/hours/schedule'
import type { Schedule } from '@/core/service'
import { listWords } from '../say/list-words'
import { describeSeen } from './describe-seen'
import { OpenNow } from './open-now'

/** The weekly hours as they were seen, with the date. */
export function HoursList({ schedules }: { schedules: readonly Schedule[] }) {
  const t = useTranslations('service')
  const seen = useTranslations('service.seen')
  const locale = useLocale()
  const shown = schedules.filter(({ evidence }) => evidence.status !== 'unconfirmed')
  const [first] = shown
  if (!first) return null
  return (
    <>
      <OpenNow schedules={schedules} />
      {first.evidence.status !== 'stated' && <p>{t('usually')}</p>}
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
      <p className="soft small">{t('hoursSeen', { when: describeSeen(first.evidence, locale, seen) })}</p>
    </>
  )
}
