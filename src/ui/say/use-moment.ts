import { useLocale, useTranslations } from 'next-intl'
import { dateFormat } from './formats'

export type NowWords = ReturnType<typeof useTranslations<'plan.now'>>

/** Says a moment as people do, by the day of the week and the hour: “maandag om 9.00 uur”. */
export const useMoment = (): ((moment: Date) => string) => spellMoment(useLocale(), useTranslations('plan.now'))

/** The same for whoever has the words at hand. */
export function spellMoment(locale: string, t: NowWords): (moment: Date) => string {
  return (moment) => {
    const spell = (part: Intl.DateTimeFormatOptions) =>
      dateFormat(locale, { ...part, timeZone: 'Europe/Amsterdam' }).format(moment)
    const time = spell({ hour: 'numeric', minute: '2-digit' }).replace(/^0/, '').replace(':', '.')
    return t('when', { day: spell({ weekday: 'long' }), time })
  }
}
