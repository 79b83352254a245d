import { type AskFeed, type Page, walk } from './ask-feed'
import type { List } from './lists'
import { count, type Tally } from './tally'

const sizes = [1, 7, 50, 99, 100]

/** Pages of every size are together the whole list, each tells where it stands, and there is none beyond the last. */
export function checkPaging(ask: AskFeed, list: List): Tally {
  const tally: Tally = { checked: 0, faults: [] }
  const all = walk(ask, list).map(({ id }) => id)
  for (const size of sizes) {
    const pages = Math.ceil(all.length / size)
    for (let page = 1; page <= pages; page++) {
      const expected = all.slice((page - 1) * size, page * size)
      const query = `per_page=${size}&page=${page}`
      const { contents, ...counts } = ask(list, query).body as Page
      const told = {
        total_items: all.length,
        total_pages: pages,
        page_number: page,
        size: expected.length,
        first_page: page === 1,
        last_page: page === pages,
        empty: false,
      }
      count(tally, sameJson(counts, told), () => `${list}?${query}: ${JSON.stringify(counts)}`)
      count(tally, sameJson(idsOf(contents), expected), () => `${list}?${query}: other entries`)
    }
    const beyond = ask(list, `per_page=${size}&page=${pages + 1}`).status
    count(tally, beyond === 404, () => `${list}: beyond the last page is ${beyond}`)
  }
  const nothing = ask(list, 'search=xqzxqz')
  const { empty, size, total_items, total_pages, first_page, last_page } = nothing.body as Page
  const isEmpty = sameJson(
    [nothing.status, empty, size, total_items, total_pages, first_page, last_page],
    [200, true, 0, 0, 0, true, true],
  )
  count(tally, isEmpty, () => `${list}: an empty result is ${JSON.stringify(nothing)}`)
  const second = ask(list, 'search=xqzxqz&page=2').status
  count(tally, second === 404, () => `${list}: the second page of nothing is ${second}`)
  return tally
}

const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id)
const sameJson = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
