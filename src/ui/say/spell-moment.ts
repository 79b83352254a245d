import { regionOf } from '@/i18n/languages'

/** A day of the week with an hour, as people say it: “maandag om 9.00 uur”. */
export function spellMoment(
  moment: Date,
  locale: string,
  t: (key: 'when', values: { day: string; time: string }) => string,
): string {
  const spell = (part: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(regionOf(locale), { ...part, timeZone: 'Europe/Amsterdam' }).format(moment)
  const time = spell({ hour: 'numeric', minute: '2-digit' }).replace(/^0/, '').replace(':', '.')
  return t('when', { day: spell({ weekday: 'long' }), time })
}
