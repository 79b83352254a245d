import { useLocale, useTranslations } from 'next-intl'
import type { Asked } from '@/core/search/search'
import { addressOf } from '@/i18n/addresses'

export const searchForm = 'search'

/** The search field and the place, as a form that is posted: what one looks for stands in no address. */
export function SearchForm({ asked }: { asked?: Asked }) {
  const t = useTranslations('search')
  return (
    // biome-ignore lint/a11y/useSemanticElements: a form with this role is found by those who move by landmarks in every browser; <search> is not yet
    <form
      id={searchForm}
      className="search-form"
      role="search"
      method="post"
      // Without scripts the answer opens at what was found.
      action={`${addressOf('guide', useLocale())}#found`}
      aria-label={t('title')}
    >
      <div>
        <label className="font-semibold" htmlFor="words">
          {t('words')}
        </label>
        <p id="words-hint" className="soft small">
          {t('wordsHint')}
        </p>
        <input
          id="words"
          name="words"
          type="search"
          className="field"
          autoComplete="off"
          aria-describedby="words-hint"
          defaultValue={asked?.words}
        />
      </div>
      <div>
        <label className="font-semibold" htmlFor="place">
          {t('place')}
        </label>
        <p id="place-hint" className="soft small">
          {t('placeHint')}
        </p>
        <input
          id="place"
          name="place"
          className="field"
          autoComplete="off"
          aria-describedby="place-hint"
          defaultValue={asked?.place}
        />
      </div>
      <button type="submit" className="button button-main">
        {t('submit')}
      </button>
    </form>
  )
}
