import type { FrameLocator, Page } from '@playwright/test'
import { expectBackShowsHome, expectNoTrace, leave } from './leaving-journeys'
import { expect, test } from './leaving-site'
import { words } from './words'

const ways: [string, (window: FrameLocator) => Promise<void>][] = [
  [
    'a search',
    async (window) => {
      await window.getByRole('searchbox').fill('zelfmoord')
      await window.getByRole('searchbox').press('Enter')
    },
  ],
  ['a door', (window) => window.getByRole('button', { name: words.home.doors.youth.title }).click()],
]

for (const [what, open] of ways)
  test(`whoever came by ${what} in the window that stands on other sites leaves without a trace`, async ({
    page,
    context,
    sites,
  }) => {
    await page.goto('/nl/voor-professionals/insluiten')
    const [tab] = await Promise.all([context.waitForEvent('page'), open(page.frameLocator('iframe'))])
    await expect(tab.locator('leave-quickly').getByRole('status')).toBeAttached()
    await leave(tab)
    await expectNoTrace(tab, sites)
    await expectBackShowsHome(tab)
  })

test('a number in the window can be called, where a tighter sandbox would not let it', async ({
  page,
  context,
  sites,
}) => {
  await page.goto('/nl/voor-professionals/insluiten')
  const line = await page.locator('textarea').inputValue()
  const tighter = line.replace(/ sandbox="[^"]*"/, ' sandbox="allow-forms"')
  const refused: (Page | null)[] = []
  context.on('console', (message) => {
    if (message.text().includes('blocked by sandbox')) refused.push(message.page())
  })
  const click = async (frame: string) => {
    const around = await context.newPage()
    await around.goto(sites.neutral)
    await around.setContent(frame)
    await around.frameLocator('iframe').locator('a[href="tel:112"]').click()
    return around
  }
  await click(line)
  const stopped = await click(tighter)
  await expect.poll(() => refused.includes(stopped)).toBe(true)
  expect(refused).toHaveLength(1)
})
