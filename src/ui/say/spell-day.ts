import { regionOf } from '@/i18n/languages'

/** The day of this moment in Utrecht: '22 november 2026'. */
export const spellDay = (moment: Date, locale: string): string =>
  new Intl.DateTimeFormat(regionOf(locale), { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(moment)
