import type { useTranslations } from 'next-intl'

/** Says any words of the product in one language: that of a page, or that of whoever asks for an answer. */
export type Speak = ReturnType<typeof useTranslations<never>>
