import { expect, test } from 'vitest'
import { carryWorksheet, worksheetIn } from './carry-worksheet'
import { toFile } from './send-file'

const code = '13xdm1rrxwh'

test.each([
  ['/nl/gids/spoor030', `c=${code}`, `c=${code}`],
  ['/en/situation/bullied', `x=1&t=money&c=${code}&v=10pse&l=en&y=2`, `c=${code}&t=money&l=en`],
  ['/nl/gids/spoor030', `c=${code}&o=%22%3E`, undefined],
  ['/nl/gids/spoor030', 'o=10pse', undefined],
  ['/nl/gids/spoor030', '', undefined],
  ['/nl/gids/spoor030', 'c=%22%3E', undefined],
  ['/nl/gids/spoor030', 'c="><script>', undefined],
  ['/nl/gids/spoor030', `c=${'a'.repeat(130)}`, undefined],
  ['/nl/gids/spoor030', `${'&'.repeat(600)}c=${code}`, undefined],
  ['/nl/nu-hulp', `c=${code}`, undefined],
  ['/nl/gids/spoor030/klopt-niet', `c=${code}`, undefined],
])('%s?%s carries %s', (path, query, carried) => {
  expect(worksheetIn(path, query)).toBe(carried)
})

test('the worksheet goes along to pages like it, to what is found and to itself, and nowhere else; the policy of the page stays', () => {
  const html =
    '<a href="tel:112"></a><form action="/nl/gids#found"></form><form action="/nl/werkblad#found"></form><a href="/nl/gids"></a><a href="/nl/gids/a#jong"></a><a href="/nl/nu-hulp"></a><a href="/nl/werkblad?on=a"></a><a href="https://x.nl/nl/gids"></a><a href="/nl/lijst"></a><p>words ?on=</p><guide-search carry="">'
  const file = toFile('text/html; charset=utf-8', 'public', Buffer.from(html), 'policy')
  const document = carryWorksheet(file, `c=${code}&l=en`)
  const query = `c=${code}&amp;l=en`
  expect(document.plain.toString()).toBe(
    `<a href="tel:112"></a><form action="/nl/gids?${query}#found"></form><form action="/nl/werkblad#found"></form><a href="/nl/gids?${query}"></a><a href="/nl/gids/a?${query}#jong"></a><a href="/nl/nu-hulp"></a><a href="/nl/werkblad?${query}&amp;on=a"></a><a href="https://x.nl/nl/gids"></a><a href="/nl/lijst"></a><p>words ?on=</p><guide-search carry="?${query}">`,
  )
  expect(document.sent.identity.headers).toEqual(expect.arrayContaining(['policy', 'no-store']))
})
