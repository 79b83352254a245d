import { explainedPages } from '@/content/explained/explained-pages'
import { search } from '@/core/search/search'
import { wordsIn } from '@/i18n/words'
import { GuideView } from '@/ui/browse/guide-view'
import type { FormAnswerer } from './form'
import { readSearchForm } from './read-search-form'
import { render } from './render'
import { searchIndexOf } from './search-index'

/** A posted search: the guide with what was found. The title is that of the guide: it tells nothing of what was looked for. */
export const answerSearch: FormAnswerer = (posted, { locale, edition: { services }, now }) => {
  const asked = readSearchForm(posted)
  const found = search(asked, searchIndexOf(services, now))
  return render(
    locale,
    wordsIn(locale).pages.guide,
    <GuideView
      count={services.length}
      asked={{ ...asked, words: found.words }}
      found={found}
      explained={explainedPages(locale)}
      now={now}
    />,
  )
}
