import type { Page } from '@playwright/test'
import { setDisplay } from './display-settings'
import { expect, test } from './fixtures'
import { recordRequests } from './in-the-page'
import { listStickingOut } from './layout-faults'
import { words } from './words'

const five = 'buurtteam-zuilen.b,leergeld-utrecht.k,spoor030.v,kindertelefoon.k,jou-jongerenwerk.z'
const ten = `${five},bibliotheek-overvecht.l,u-pas,jeugdgezondheidszorg,voedselbank-zuilen,gemeente-utrecht`
const sheet = (picks: string, language = 'nl') =>
  `${language === 'nl' ? '/nl/werkblad/papier' : '/en/worksheet/paper'}?s=${picks}`
const { paper } = words.list

/** Words that somebody may write: many, of another script, with signs that mean something to a page or turn its direction. */
const strange = [
  'W'.repeat(10_000),
  '</textarea><script>alert(1)</script><b>'.repeat(20),
  'اتصلوا بي يوم الثلاثاء بعد الساعة العاشرة '.repeat(10),
  '\u202e\u2066\u2067 omgekeerd \u202e'.repeat(20),
  '\n'.repeat(10_000),
]

async function countPages(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

for (const language of ['nl', 'en'])
  for (const [picks, name, sheets] of [
    [five, 'five helps', 1],
    [ten, 'ten helps', 2],
  ] as const)
    test(`in ${language} ${name} are ${sheets} of A4, with the numbers for danger and lines to write on`, async ({
      page,
    }) => {
      await page.goto(sheet(picks, language))
      expect(await countPages(page)).toBe(sheets)
      await page.emulateMedia({ media: 'print' })
      await expect(page.getByRole('complementary').first().getByText('0800-2000').first()).toBeVisible()
      for (const field of await page.getByRole('textbox').all())
        expect(await field.evaluate((one) => getComputedStyle(one).borderBottomStyle)).toBe('dotted')
    })

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('words are typed that nothing sends, and stand on the paper as text', async ({ page }) => {
    await page.goto(sheet(five))
    const asked = recordRequests(page)
    const field = page.getByRole('textbox', { name: paper.from })
    await field.fill('Samira')
    await field.press('Enter')
    await page.getByRole('textbox', { name: paper.own }).first().fill('Vraag naar Jan')
    await page.emulateMedia({ media: 'print' })
    await expect(field).toHaveValue(/^Samira/)
    await expect(page.getByText(paper.stays)).toBeHidden()
    expect(asked).toEqual([])
    expect(page.url()).not.toContain('Samira')
  })
})

test('no more is typed than fits', async ({ page }) => {
  await page.goto(sheet(five))
  for (const [name, most] of [
    [paper.call, 80],
    [paper.own, 200],
  ] as const) {
    const field = page.getByRole('textbox', { name }).first()
    await field.focus()
    await page.keyboard.insertText('x'.repeat(10_000))
    await expect(field).toHaveValue('x'.repeat(most))
  }
})

test('all that was typed is seen on the paper', async ({ page }) => {
  await page.goto(sheet(five))
  // On paper its label, and so its name, is not there.
  const field = page.getByRole('listitem').getByRole('textbox').first()
  await field.fill('Neem je pasje mee, en een brief van school. '.repeat(4).trim())
  // As wide as the paper is within its edges.
  await page.setViewportSize({ width: 688, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  expect(await field.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThanOrEqual(1)
  // Nor is there a ring around where one was typing.
  await expect(field).toBeFocused()
  await expect(field).toHaveCSS('outline-width', '0px')
  await expect(field).toHaveCSS('box-shadow', 'none')
})

for (const direction of ['ltr', 'rtl'])
  test(`whatever stands in the fields, a page that reads ${direction} keeps its form`, async ({ page }) => {
    await page.goto(sheet(five))
    await page.locator('html').evaluate((html, dir) => html.setAttribute('dir', dir), direction)
    for (const text of strange) {
      // Put there at once, as no keyboard could.
      for (const field of await page.getByRole('textbox').all()) await field.fill(text)
      for (const media of ['screen', 'print'] as const) {
        await page.emulateMedia({ media })
        for (const [width, font] of [
          [320, 16],
          [688, 24],
          [1280, 16],
        ] as const) {
          await setDisplay(page, { name: media, width, font })
          expect(await listStickingOut(page)).toEqual([])
          for (const field of await page.getByRole('textbox').all())
            expect((await field.boundingBox())?.height).toBeLessThanOrEqual(font * 12)
        }
      }
      await page.emulateMedia({ media: 'screen' })
      await expect(page.getByRole('main').locator('script')).toHaveCount(0)
      expect(await countPages(page)).toBeLessThanOrEqual(3)
    }
  })
