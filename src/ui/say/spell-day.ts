import { dateFormat } from './formats'

/** The day of this moment in Utrecht: '22 november 2026'. */
export const spellDay = (moment: Date, locale: string): string =>
  dateFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(moment)
