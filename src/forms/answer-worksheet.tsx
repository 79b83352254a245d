import { hasProblems } from '@/core/list/read-link'
import { changeWorksheet, listOffers, queryOfWorksheet, readWorksheet, type Worksheet } from '@/core/list/worksheet'
import { search } from '@/core/search/search'
import { addressOf } from '@/i18n/addresses'
import { wordsIn } from '@/i18n/words'
import { idOfPicked } from '@/ui/worksheet/picked-row'
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
  const { sheet, link } = readWorksheet(fields ?? query, edition)
  const isSearch = fields?.has('words') === true
  if (fields && !isSearch) return { to: at(page, changeWorksheet(sheet, fields, edition), movedIn(fields)) }
  // From elsewhere comes what to put on it; from before, a link without a code.
  if (!fields && query.has('on')) {
    query.set('do', 'put')
    return { to: at(page, changeWorksheet(sheet, query, edition)) }
  }
  if (!fields && (query.has('s') || query.has('w')) && !hasProblems(link)) return { to: at(page, sheet) }
  const asked = posted && isSearch ? readSearchForm(posted) : undefined
  const searched = asked && search(asked, searchIndexOf(edition.services, now))
  return {
    ...render(
      locale,
      wordsIn(locale).list.worksheet.title,
      <WorksheetView
        sheet={sheet}
        found={link.found}
        problems={link}
        offers={listOffers(sheet, edition, now)}
        asked={asked && searched ? { ...asked, words: searched.words } : asked}
        searched={searched}
        site={site}
        now={now}
      />,
    ),
    at: { address: `${page}?${ownPart}`, own: queryOfWorksheet(sheet).replaceAll('&', '&amp;') },
  }
}

const at = (page: string, sheet: Worksheet, moved = ''): string =>
  `${page}?${queryOfWorksheet(sheet)}${moved && `#${idOfPicked(moved)}`}`

/** The service that was put elsewhere in the row: there one goes on. */
const movedIn = (fields: URLSearchParams): string =>
  /^(?:top|up|down):([a-z0-9-]+)$/.exec(fields.get('do') ?? '')?.[1] ?? ''
