import type { Locale } from './languages'
import type { Words } from './words'

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: Words
  }
}
