import { expect, test } from './fixtures'

test.use({ contextOptions: { forcedColors: 'active' } })

// Of the parts on the style page, each with another of its kind: what stands out must do so on a ground of its own.
const standsOut = [
  ['a full button', '.button-main', '.button:not(.button-main)'],
  ['a full door', '.door-main', '.door:not(.door-main)'],
  ['a step that is done', '.steps-bar .done', '.steps-bar i:not(.done)'],
  ['the way out', '.strip .leave', '.strip-unsafe'],
] as const

for (const scheme of ['light', 'dark'] as const)
  test(`in a reader's own colours, ${scheme}, buttons and the way out stand out, and everything has an edge`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme, forcedColors: 'active' })
    await page.goto('/nl/over/stijl')
    const groundOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => getComputedStyle(one).backgroundColor)
    for (const [name, one, other] of standsOut) expect(await groundOf(one), name).not.toBe(await groundOf(other))

    for (const edged of ['.strip-row a', '.button', '.choice', '.tag', '.card', '.field'])
      for (const part of await page.locator(edged).all())
        expect(
          await part.evaluate((one) => {
            const { borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(one)
            return borderTopWidth !== '0px' && borderTopColor !== getComputedStyle(document.body).backgroundColor
              ? 'edge'
              : `${one.outerHTML} ${borderTopColor} ${backgroundColor}`
          }),
        ).toBe('edge')
  })

test('in forced colours the chosen language of a family has a mark and the colours of a choice', async ({ page }) => {
  await page.goto('/nl/werkblad?s=kindertelefoon.b')
  const chips = await page.locator('.chip').evaluateAll((all) =>
    all.map((one) => ({
      chosen: one.hasAttribute('aria-current'),
      mark: getComputedStyle(one, '::before').content,
      ground: getComputedStyle(one).backgroundColor,
    })),
  )
  const [chosen] = chips.filter((chip) => chip.chosen)
  expect(chosen?.mark).toBe('"✓"')
  for (const other of chips.filter((chip) => !chip.chosen)) {
    expect(other.mark).toBe('none')
    expect(other.ground).not.toBe(chosen?.ground)
  }
})

test('in forced colours what has focus has an outline', async ({ page }) => {
  await page.goto('/nl/vind-hulp')
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('Tab')
    const shown = await page.evaluate(() => {
      const focused = document.activeElement
      const holder = focused?.closest('.choice') ?? focused
      return holder ? getComputedStyle(holder).outlineStyle : 'nothing has focus'
    })
    expect(shown).toBe('solid')
  }
})
