import { useLocale, useTranslations } from 'next-intl'
import { addressOf } from '@/i18n/addresses'
import { freeField } from '../frame/free-field'

/** Where one types the code that stands on paper. It names nothing, so it may stand in an address. */
export function CodeForm() {
  const t = useTranslations('list.none')
  const locale = useLocale()
  return (
    <form method="get" action={addressOf('list', locale)} className="code-form mt-6">
      <label className="font-semibold" htmlFor="c">
        {t('code')}
      </label>
      <p id="c-hint" className="soft small">
        {t('codeHint')}
      </p>
      <input
        id="c"
        name="c"
        className="field"
        maxLength={400}
        dir="ltr"
        {...freeField}
        aria-describedby="c-hint"
        required
      />
      <button type="submit" className="button button-main mt-3">
        {t('open')}
      </button>
    </form>
  )
}
