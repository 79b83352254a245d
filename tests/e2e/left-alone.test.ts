import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { buurten } from '@/core/place/buurten'
import { wijken } from '@/core/place/wijken'
import type { Service } from '@/core/service'
import { numbersIn } from '@/core/way-in/numbers-in'
import { expect, test } from './fixtures'
import { everyKindOfPage, fetchPage, inEnglish, theWindow } from './pages'

/** What keeps the browser from keeping, bending, checking and completing what is typed. */
const ofAField = {
  autocomplete: 'off',
  autocapitalize: 'off',
  autocorrect: 'off',
  spellcheck: 'false',
  writingsuggestions: 'false',
}

const { services } = JSON.parse(readFileSync('data/directory.json', 'utf8')) as { services: Service[] }
/** What one asks for by its name. */
const names = new Set([
  ...services.flatMap(({ name, organization }) => [name, organization.name]),
  ...[...wijken, ...buurten].map(({ name }) => name),
])

/** Of a page: its free fields, each with its attributes, and the texts that a translator may change, piece by piece as it sees them. */
const readPage = (page: Page, html: string) =>
  page.evaluate((html) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html')
    const typed = 'input:not([type=hidden], [type=radio], [type=checkbox]), textarea, [contenteditable]'
    const fields = [...body.querySelectorAll(typed)].map((field) =>
      Object.fromEntries([...field.attributes].map(({ name, value }) => [name, value])),
    )
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    while (walker.nextNode())
      if (!walker.currentNode.parentElement?.closest('script, style, [translate=no], .notranslate'))
        texts.push(walker.currentNode.textContent ?? '')
    return { fields, texts }
  }, html)

for (const locale of ['nl', 'en'] as const)
  test(`the browser leaves alone what is typed, and its translator every number and every name, on every kind of page, ${locale}`, async ({
    page,
    request,
  }) => {
    let fieldsSeen = 0
    const translated: string[] = []
    for (const kind of [...everyKindOfPage, theWindow]) {
      const asked = locale === 'en' && kind.status === 200 ? inEnglish(kind) : kind
      const { fields, texts } = await readPage(page, await (await fetchPage(request, asked)).text())
      for (const field of fields) expect(field, kind.name).toMatchObject(ofAField)
      fieldsSeen += fields.length
      for (const text of texts)
        if (numbersIn(text).length > 0 || names.has(text.trim())) translated.push(`${kind.name}: ${text}`)
    }
    // The guide and its searches, the place, the link of the list, the sample on the style page.
    expect(fieldsSeen).toBeGreaterThanOrEqual(10)
    expect(translated).toEqual([])
  })

test('a translator leaves the Dutch sentence to say on the phone', async ({ request }) => {
  for (const path of [
    '/nl/gids/buurtteam-zuilen',
    '/en/guide/buurtteam-zuilen',
    '/nl/lijst?s=buurtteam-zuilen',
    '/en/list?s=buurtteam-zuilen',
  ])
    expect(await (await request.get(path)).text(), path).toMatch(/<q translate="no">Hallo[.,] /)
})
