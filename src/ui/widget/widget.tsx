import { whos } from '@/core/triage/answers'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/languages'
import type { Words } from '@/i18n/words'
import { WhoIcon } from '../art/who-icon'
import { PostingDoors } from '../frame/doors'
import { freeField } from '../frame/free-field'
import { inNewTab } from '../frame/in-new-tab'

/**
 * What stands in a window on a page of another site: the search and the doors, as forms that are posted, so that what one types or chooses is in no address. Each opens a
 * page of ours beside the page that the window stands in.
 */
export function Widget({ words: { widget, search, home }, locale }: { words: Words; locale: Locale }) {
  return (
    <>
      <h1>{widget.title}</h1>
      {/* biome-ignore lint/a11y/useSemanticElements: a form with this role is found by those who move by landmarks in every browser; <search> is not yet */}
      <form
        className="widget-search mt-3"
        role="search"
        method="post"
        action={`${addressOf('guide', locale)}#found`}
        aria-label={search.title}
        {...inNewTab}
      >
        <label className="font-semibold" htmlFor="words">
          {search.words}
        </label>
        <div>
          <input id="words" name="words" type="search" className="field" {...freeField} aria-describedby="private" />
          <button type="submit" className="button button-main">
            {search.submit}
          </button>
        </div>
        <p id="private" className="soft small">
          {widget.private}
        </p>
      </form>
      <h2 className="mt-6">{widget.doors}</h2>
      <PostingDoors
        action={addressOf('find-help', locale)}
        doors={whos.map((who) => ({ who, ...home.doors[who], icon: <WhoIcon who={who} size={28} /> }))}
        isFramed
      />
    </>
  )
}
