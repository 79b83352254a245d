import { createTranslator } from 'next-intl'
import en from '../../messages/en.json' with { type: 'json' }
import nl from '../../messages/nl.json' with { type: 'json' }

/** The words that the pages are made of. Tests take names from here, so that a changed word breaks none. */
export const words = nl
export const english = en

/** A word with its blanks filled in, as the pages fill them in. */
export const t = createTranslator({ locale: 'nl', messages: nl })

/** The title of the browser tab. */
export const tabTitle = (...parts: string[]): string => [...parts, words.site.name].join(' · ')
