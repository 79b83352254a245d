import { useLocale, useTranslations } from 'next-intl'
import type { Worksheet } from '@/core/list/worksheet'
import type { Asked } from '@/core/search/search'
import { addressOf } from '@/i18n/addresses'
import { freeField } from '../frame/free-field'
import { SheetFields } from '../worksheet/sheet-fields'

export const searchForm = 'search'

/** The search field and the place, as a form that is posted: what one looks for stands in no address. Without scripts the answer opens at what was found. */
export function SearchForm({ asked, worksheet }: { asked?: Asked; worksheet?: Worksheet | undefined }) {
  const t = useTranslations('search')
  const action = `${addressOf(worksheet ? 'worksheet' : 'guide', useLocale())}#found`
  return (
    // biome-ignore lint/a11y/useSemanticElements: a form with this role is found by those who move by landmarks in every browser; <search> is not yet
    <form id={searchForm} className="search-form" role="search" method="post" action={action} aria-label={t('title')}>
      {worksheet && <SheetFields sheet={worksheet} />}
      <Field name="words" type="search" label={t('words')} hint={t('wordsHint')} value={asked?.words} />
      <Field name="place" type="text" label={t('place')} hint={t('placeHint')} value={asked?.place} />
      <button type="submit" className="button button-main">
        {t('submit')}
      </button>
    </form>
  )
}

interface FieldProps {
  name: 'words' | 'place'
  type: 'search' | 'text'
  label: string
  hint: string
  value: string | undefined
}

/** A field with its hint. The browser does not offer what was typed before: somebody else may sit there. */
function Field({ name, type, label, hint, value }: FieldProps) {
  return (
    <div>
      <label className="font-semibold" htmlFor={name}>
        {label}
      </label>
      <p id={`${name}-hint`} className="soft small">
        {hint}
      </p>
      <input
        id={name}
        name={name}
        type={type}
        className="field"
        {...freeField}
        aria-describedby={`${name}-hint`}
        defaultValue={value}
      />
    </div>
  )
}
