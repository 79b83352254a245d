import { useLocale, useTranslations } from 'next-intl'
import { dateFormat } from './formats'

/** Says a moment as people do, by the day of the week and the hour: “maandag om 9.00 uur”. */
export function useMoment(): (moment: Date) => string {
  const t = useTranslations('plan.now')
  const locale = useLocale()
  return (moment) => {
    const spell = (part: Intl.DateTimeFormatOptions) =>
      dateFormat(locale, { ...part, timeZone: 'Europe/Amsterdam' }).format(moment)
    const time = spell({ hour: 'numeric', minute: '2-digit' }).replace(/^0/, '').replace(':', '.')
    return t('when', { day: spell({ weekday: 'long' }), time })
  }
}
