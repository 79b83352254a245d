import { type Locale, locales } from '../../i18n/languages'

export const base = '/api/v1'

/** Semantic versioning: a field more is a minor version, and what would break whoever reads it is another base. */
export const version = '1.0.0'

/** What changed, the newest first: of the whole interface, for `openapi.json`. */
export const changes = ['1.0.0 (2026-11-30): plans, search, situations and services.'] as const

/** What somebody asks for in which language an answer is. */
export const languageParameter = 'lang'
export const languagesToAsk: readonly Locale[] = locales
