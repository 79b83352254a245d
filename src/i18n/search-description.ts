import type { Locale } from './languages'

/** Where a browser finds how to search the guide in this language. */
export const searchDescription = (locale: Locale): string => `/opensearch.${locale}.xml`
