import { readFileSync } from 'node:fs'
import { wijken } from '@/core/place/wijken'
import { addressOf } from '@/i18n/addresses'
import { type Locale, locales } from '@/i18n/languages'
import { figuresAddress, howTrueFiles, pictureAddress } from '@/ui/how-true/files'
import { expect, test } from './fixtures'
import { english, words } from './words'

test.use({ javaScriptEnabled: false })

const wordsIn = (locale: Locale) => ({ nl: words, en: english })[locale]
const pageIn = (locale: Locale) => addressOf('coverage', locale)

for (const locale of locales) {
  test(`the table of the page, its file and the picture count the same for every wijk (${locale})`, async ({
    page,
    request,
  }) => {
    await page.goto(pageIn(locale))
    const table = page.getByRole('table', { name: wordsIn(locale).howTrue.near.tableCaption })
    const csv = await (await request.get(howTrueFiles.table(locale))).text()
    const near = csv
      .split('\r\n')
      .map((row) => row.split(';'))
      .filter(([, part]) => part === wordsIn(locale).howTrue.parts.near)
    const picture = await (await request.get(howTrueFiles.picture(locale))).text()
    for (const { name } of wijken) {
      const cells = table
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
        .getByRole('cell')
      const all = Number(await cells.last().textContent())
      const rows = near.filter(([, , what]) => what === name)
      expect(rows.length, name).toBeGreaterThan(0)
      expect(
        rows.reduce((sum, row) => sum + Number(row[4]), 0),
        name,
      ).toBe(all)
      expect(numbersIn(picture).get(name), name).toBe(all)
      expect(numbersIn(await page.content()).get(name), name).toBe(all)
    }
  })

  test(`both files come from the page with a click, and are what their names say (${locale})`, async ({ page }) => {
    await page.goto(pageIn(locale))
    for (const [file, ending] of [
      ['table', 'csv'],
      ['picture', 'svg'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: wordsIn(locale).howTrue[file], exact: true }).click(),
      ])
      expect(download.suggestedFilename()).toBe(`${wordsIn(locale).howTrue.file}.${ending}`)
      const text = readFileSync(await download.path(), 'utf8')
      if (file === 'picture') expect(text).toMatch(/^<svg xmlns=/)
      else {
        expect(text.startsWith('\uFEFF')).toBe(true)
        const rows = text.slice(1).split('\r\n')
        expect(rows.pop()).toBe('')
        for (const row of rows) expect(row.split(';'), row).toHaveLength(6)
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      }
    }
  })
}

test('a language that is none is refused in words that a program reads', async ({ request }) => {
  for (const address of [figuresAddress, pictureAddress]) {
    const told = await request.get(`${address}?lang=zz`)
    expect(told.status()).toBe(400)
    expect(told.headers()['content-type']).toContain('application/problem+json')
  }
})

for (const width of [320, 390, 768, 1280])
  test(`no name or number of the map lies over another, on the page at ${width} px and in the picture`, async ({
    page,
    request,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(pageIn('nl'))
    const over = () =>
      page.locator('svg .map-name, svg .map-number').evaluateAll((all) => {
        const boxes = all.map((one) => ({
          text: one.textContent,
          box: (one as SVGTextElement).getBoundingClientRect(),
        }))
        return {
          count: boxes.length,
          over: boxes.flatMap(({ text, box }, at) =>
            boxes
              .slice(at + 1)
              .filter(
                (other) =>
                  // A line of text has room above and below its letters.
                  box.left < other.box.right &&
                  other.box.left < box.right &&
                  box.top + box.height / 5 < other.box.bottom - other.box.height / 5 &&
                  other.box.top + other.box.height / 5 < box.bottom - box.height / 5,
              )
              .map((other) => `${text} and ${other.text}`),
          ),
        }
      })
    expect(await over()).toEqual({ count: 2 * wijken.length, over: [] })
    const picture = await (await request.get(pictureAddress)).text()
    await page.setContent(picture)
    expect(await over()).toEqual({ count: 2 * wijken.length, over: [] })
    const outside = await page.locator('svg').evaluate((svg) => {
      const sheet = svg.getBoundingClientRect()
      return [...svg.querySelectorAll('text')].filter((one) => {
        const { left, right, bottom } = one.getBoundingClientRect()
        return left < sheet.left || right > sheet.right || bottom > sheet.bottom
      }).length
    })
    expect(outside).toBe(0)
  })

test('on paper there are three sheets of A4, the map and the tables stand whole in the width, and no link to a file is left', async ({
  page,
}) => {
  await page.goto(pageIn('nl'))
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(3)
  await page.emulateMedia({ media: 'print' })
  // As wide as the text of a sheet.
  await page.setViewportSize({ width: 688, height: 1000 })
  for (const whole of await page.locator('figure svg:not([aria-hidden]), table').all()) {
    const box = await whole.boundingBox()
    expect((box?.x ?? 0) + (box?.width ?? 9999)).toBeLessThanOrEqual(688)
  }
  await expect(page.locator('.wide-table').first()).toHaveCSS('break-inside', 'avoid')
  await expect(page.locator('figure')).toHaveCSS('break-inside', 'avoid')
  await expect(page.locator(`a[href^="${figuresAddress}"]`)).toBeHidden()
})

/** What stands in each wijk of the map. */
const numbersIn = (html: string) =>
  new Map(
    [...html.matchAll(/<text class="map-name[^>]*>(.*?)<\/text><text class="map-number[^>]*>(\d+)<\/text>/gs)].map(
      ([, name = '', number]) => [name.replaceAll(/<[^>]*>/g, ''), Number(number)],
    ),
  )
