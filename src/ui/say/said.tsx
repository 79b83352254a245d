import { createTranslator, useLocale, useTranslations } from 'next-intl'
import { dutchToSay } from '@/i18n/dutch-to-say'
import { sourceLocale } from '@/i18n/languages'
import { inLanguage } from './in-language'

export type Translate = ReturnType<typeof createTranslator<typeof dutchToSay>>

/** Says it as whoever answers the phone hears it. */
export const inDutch: Translate = createTranslator({ locale: sourceLocale, messages: dutchToSay })

/** Something that one can say on the phone. Whoever listens speaks Dutch, so a page in another language has the Dutch sentences too. */
export function Said({ sentences }: { sentences: (t: Translate, locale: string) => string }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <div className="say">
      <p className="small soft">{t('plan.say')}</p>
      <p>
        <q translate={locale === sourceLocale ? 'no' : undefined}>{sentences(t, locale)}</q>
      </p>
      {locale !== sourceLocale && (
        <>
          <p className="small soft mt-2">{t('plan.sayInDutch')}</p>
          <p {...inLanguage(sourceLocale, locale)}>
            <q translate="no">{sentences(inDutch, sourceLocale)}</q>
          </p>
        </>
      )}
    </div>
  )
}
