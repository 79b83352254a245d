import { type Asked, mostMinimal } from './parameters'

const usualPerPage = 50

/** The page that is asked for of these, as HSDS has pages; undefined beyond the last one. Nothing at all is one page that is empty. */
export function pageOf<Entry>(
  entries: readonly Entry[],
  { page = 1, minimal, per_page: perPage = minimal ? mostMinimal : usualPerPage }: Asked,
) {
  const pages = Math.ceil(entries.length / perPage)
  if (page > Math.max(pages, 1)) return undefined
  const contents = entries.slice((page - 1) * perPage, page * perPage)
  return {
    total_items: entries.length,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  }
}
