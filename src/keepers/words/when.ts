const day = new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })
const moment = new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' })
const iso = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeZone: 'Europe/Amsterdam' })

/** '29 november 2026', in Utrecht. */
export const spellDay = (date: Date): string => day.format(date)

/** '29 november 2026 om 10:00', in Utrecht. */
export const spellMoment = (date: Date): string => moment.format(date)

/** YYYY-MM-DD in Utrecht. */
export const dayOf = (date: Date): string => iso.format(date)
