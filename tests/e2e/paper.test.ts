import { lines } from '@/core/escalation/lines'
import { expect, test } from './fixtures'
import { inEnglish, openPage, plans, posted } from './pages'

const busiest = posted(
  'a plan with much in it',
  'who=parent&age=12-15&topics=school&topics=money&topics=mood&topics=parenting&situations=skip&weight=stuck&known=none&place=overvecht&buurt=skip',
)

for (const kind of [...plans, busiest])
  test(`${kind.name} is printed on one or two sheets of A4`, async ({ page }) => {
    await openPage(page, kind)
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2)
  })

/** Ordinary ones, and those with most in them. */
for (const id of ['school-refusal', 'debts', 's13', 's17', 's24'])
  test(`going along in ${id} is printed on one sheet of A4`, async ({ page }) => {
    const dutch = { name: id, path: `/nl/situatie/${id}/meegaan`, status: 200 }
    for (const kind of [dutch, inEnglish(dutch)]) {
      await openPage(page, kind)
      const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length, kind.path).toBe(1)
    }
  })

test('a printed plan has the numbers for danger, and a way to reach each help', async ({ page }) => {
  await openPage(page, plans[0])
  await page.emulateMedia({ media: 'print' })
  for (const { number } of [lines.emergency, lines.veiligThuis, lines.saveFlevoland])
    await expect(page.getByRole('complementary').first().getByText(number).first()).toBeVisible()
  for (const card of await page.getByRole('article').all())
    await expect(card.locator('.on-paper, a.button').filter({ visible: true }).first()).toHaveText(/\d{2,}|\w+\.nl/)
})
