import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { isLocale, sourceLocale } from '@/i18n/languages'
import { terms } from './words'

/** A hard word that opens its explanation beside it. A browser that cannot open it shows it in the sentence. */
export function Term({ of, children }: { of: keyof typeof terms; children: ReactNode }) {
  const t = useTranslations('explained')
  const locale = useLocale()
  const { word, means } = terms[of][isLocale(locale) ? locale : sourceLocale]
  return (
    <span className="term">
      <button type="button" popoverTarget={`term-${of}`}>
        {children}
      </button>
      <span id={`term-${of}`} popover="auto">
        <b>{word}:</b> {means}{' '}
        <button type="button" className="button" popoverTarget={`term-${of}`} popoverTargetAction="hide">
          {t('closeTerm')}
        </button>
      </span>
    </span>
  )
}
