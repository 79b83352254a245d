import type { ApiAnswerer } from '../api-answer'
import { answered } from './answered'
import { openapiDocument } from './openapi'
import { readLanguage } from './read-asked'

/** What may be asked and what is answered, for programs that read it (OpenAPI). It is in one language, and anybody may ask for it in any. */
export const answerOpenapi =
  (reportTo: string | undefined): ApiAnswerer =>
  ({ query, site }) => {
    const locale = readLanguage(query)
    if (typeof locale !== 'string') return locale
    return answered(openapiDocument({ site, reportTo }), 'en', 'for all')
  }
