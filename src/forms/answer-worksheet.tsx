import { resolveList } from '@/core/list/resolve'
import { changeWorksheet, listOffers, putOn, queryOfWorksheet, readWorksheet } from '@/core/list/worksheet'
import { search } from '@/core/search/search'
import { addressOf } from '@/i18n/addresses'
import { wordsIn } from '@/i18n/words'
import { WorksheetView } from '@/ui/worksheet/worksheet-view'
import { ownPart } from './form'
import { readSearchForm } from './read-search-form'
import { render } from './render'
import type { ScreenAnswerer } from './screen'
import { searchIndexOf } from './search-index'

/** Where one picks for somebody else. What is posted changes it, and is answered with its new address; a posted search is answered on it, and stands in no address. */
export const answerWorksheet: ScreenAnswerer = ({ query, posted, locale, edition, now, site }) => {
  const page = addressOf('worksheet', locale)
  const fields = posted?.refused ? new URLSearchParams() : posted?.fields
  const { sheet, problems } = readWorksheet(fields ?? query, edition)
  const isSearch = fields?.has('words') === true
  if (fields && !isSearch) return { to: `${page}?${queryOfWorksheet(changeWorksheet(sheet, fields, edition))}` }
  const own = queryOfWorksheet(sheet)
  // From elsewhere comes what to put on it; from before, a link without a code.
  if (!fields && query.has('on')) {
    const list = putOn(sheet.list, query.getAll('on'), edition)
    return { to: `${page}?${queryOfWorksheet({ ...sheet, list, before: null })}` }
  }
  if (!fields && (query.has('s') || query.has('w'))) return { to: `${page}?${own}` }
  const asked = posted && isSearch ? readSearchForm(posted) : undefined
  const searched = asked && search(asked, searchIndexOf(edition.services, now))
  return {
    ...render(
      locale,
      wordsIn(locale).list.worksheet.title,
      <WorksheetView
        sheet={sheet}
        found={resolveList(sheet.list, edition.services, edition.retired).found}
        problems={problems}
        offers={listOffers(sheet, edition, now)}
        asked={asked && searched ? { ...asked, words: searched.words } : asked}
        searched={searched}
        site={site}
        now={now}
      />,
    ),
    at: { address: `${page}?${ownPart}`, own: own.replaceAll('&', '&amp;') },
  }
}
