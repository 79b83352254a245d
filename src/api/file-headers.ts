import type { Locale } from '../i18n/languages'

/** The headers of a file to keep, with words of this language in it. */
export const fileHeaders = (type: string, name: string, locale: Locale): Record<string, string> => ({
  'Content-Type': `${type}; charset=utf-8`,
  'Content-Disposition': `attachment; filename="${name}"`,
  'Content-Language': locale,
  'Cache-Control': 'public, max-age=10',
})
