import { expect, test } from 'vitest'
import { carryCode, codeCarried } from './carry-code'
import { toFile } from './send-file'

const code = '13xdm1rrxwh'

test.each([
  ['/nl/gids/spoor030', `c=${code}`, code],
  ['/en/situation/bullied', `x=1&c=${code}&y=2`, code],
  ['/nl/gids/spoor030', '', undefined],
  ['/nl/gids/spoor030', 'c=%22%3E', undefined],
  ['/nl/gids/spoor030', 'c="><script>', undefined],
  ['/nl/gids/spoor030', `c=${'a'.repeat(130)}`, undefined],
  ['/nl/gids/spoor030', `${'&'.repeat(200)}c=${code}`, undefined],
  ['/nl/nu-hulp', `c=${code}`, undefined],
  ['/nl/gids/spoor030/klopt-niet', `c=${code}`, undefined],
])('%s?%s carries %s', (path, query, carried) => {
  expect(codeCarried(path, query)).toBe(carried)
})

test('the code goes along to pages like it and to the worksheet, and nowhere else; the policy of the page stays', () => {
  const html =
    '<a href="tel:112"></a><a href="/nl/gids"></a><a href="/nl/gids/a#jong"></a><a href="/nl/nu-hulp"></a><a href="/nl/werkblad?on=a"></a><a href="https://x.nl/nl/gids"></a><a href="/nl/lijst"></a>'
  const document = carryCode(toFile('text/html; charset=utf-8', 'public', Buffer.from(html), 'policy'), code)
  expect(document.plain.toString()).toBe(
    `<a href="tel:112"></a><a href="/nl/gids?c=${code}"></a><a href="/nl/gids/a?c=${code}#jong"></a><a href="/nl/nu-hulp"></a><a href="/nl/werkblad?c=${code}&amp;on=a"></a><a href="https://x.nl/nl/gids"></a><a href="/nl/lijst"></a>`,
  )
  expect(document.sent.identity.headers).toEqual(expect.arrayContaining(['policy', 'no-store']))
})
