import { expect, type Page, test } from '@playwright/test'
import { words } from './words'

const { counts, inOfficeHours, outside } = words.clock

const rule = (page: Page, id: 'save-client-office-hours' | 'save-client-outside') =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: words.now.rules[id].when }) })

/** Exactly this of the two rules is marked, for eyes and for screen readers, and the strip says the same. */
async function expectCounts(page: Page, inHours: boolean) {
  const [office, other] = [rule(page, 'save-client-office-hours'), rule(page, 'save-client-outside')]
  const [counting, not] = inHours ? [office, other] : [other, office]
  await expect(counting.getByText(counts, { exact: true })).toBeVisible()
  await expect(counting).toHaveAttribute('aria-current', 'true')
  await expect(not.getByText(counts, { exact: true })).toHaveCount(0)
  await expect(not).not.toHaveAttribute('aria-current')
  const strip = page.getByRole('complementary', { name: words.strip.label })
  await expect(strip).toContainText(inHours ? inOfficeHours : outside)
  await expect(strip).not.toContainText(inHours ? outside : inOfficeHours)
}

const minute = 60_000
const hour = 60 * minute

/** The page at this moment, with the clock standing still. It was opened a minute before. */
async function openAt(page: Page, path: string, at: string) {
  const moment = new Date(at).getTime()
  await page.clock.install({ time: moment - minute })
  await page.goto(path)
  await page.clock.pauseAt(moment)
}

for (const timezoneId of ['Europe/Amsterdam', 'America/New_York']) {
  test.describe(`on a device in ${timezoneId}, which rule counts now`, () => {
    test.use({ timezoneId })

    for (const [what, from, milliseconds, before, after] of [
      ['changes as office hours begin', '2026-11-20T08:29:59+01:00', 1000, false, true],
      ['changes as office hours end', '2026-11-20T16:59:59+01:00', 1000, true, false],
      ['does not change just before they end', '2026-11-20T16:59:00+01:00', 59_000, true, true],
      ['does not change at midnight into Saturday', '2026-11-20T23:59:30+01:00', minute, false, false],
      ['does not change on Saturday morning', '2026-11-20T23:59:30+01:00', 12 * hour, false, false],
      ['changes on Monday morning', '2026-11-22T23:59:00+01:00', 8 * hour + 31 * minute, false, true],
      ['has not changed early after summer time began', '2026-03-28T20:00:00+01:00', 35.5 * hour - 1000, false, false],
      ['changes on the Monday after summer time began', '2026-03-28T20:00:00+01:00', 35.5 * hour, false, true],
      ['has not changed early after summer time ended', '2026-10-24T20:00:00+02:00', 37.5 * hour - 1000, false, false],
      ['changes on the Monday after summer time ended', '2026-10-24T20:00:00+02:00', 37.5 * hour, false, true],
      ['does not change on Easter Monday', '2026-04-06T08:29:59+02:00', hour, false, false],
    ] as const)
      test(what, async ({ page }) => {
        await openAt(page, '/nl/nu-hulp', from)
        await expectCounts(page, before)
        await page.clock.runFor(milliseconds)
        await expectCounts(page, after)
      })
  })
}

test('a page that slept overnight is right as soon as somebody looks at it', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-19T20:00:00+01:00') })
  await page.goto('/nl/nu-hulp')
  await expectCounts(page, false)
  await page.clock.setFixedTime(new Date('2026-11-20T09:00:00+01:00'))
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expectCounts(page, true)
})

test('on an error page the strip says it too', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-20T12:00:00+01:00') })
  await page.goto('/nl/bestaat/niet')
  await expect(page.getByRole('complementary', { name: words.strip.label })).toContainText(inOfficeHours)
})

test('on paper nothing is said about now', async ({ page }) => {
  await page.goto('/nl/nu-hulp')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(counts, { exact: true })).toBeHidden()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('nothing is said about now', async ({ page }) => {
    await page.goto('/nl/nu-hulp')
    for (const said of [counts, inOfficeHours, outside])
      await expect(page.getByText(said, { exact: true })).toHaveCount(0)
    await expect(page.locator('[aria-current=true]')).toHaveCount(0)
    await page.goto('/nl/gids/113')
    await expect(page.getByText(words.clock.open, { exact: true })).toHaveCount(0)
  })
})

test.describe('a service page', () => {
  const mornings = [
    {
      days: ['monday', 'wednesday'],
      opens: '09:00',
      closes: '12:30',
      of: 'all',
      evidence: {
        address: 'https://example.org/',
        date: '2026-03',
        dateEnd: null,
        checked: null,
        checkedBy: null,
        dateBasis: 'stated',
        status: 'stated',
      },
    },
  ]

  /** The page of 113 with other hours in it. Only its markup is changed, as if the directory said so. */
  async function openWith(page: Page, schedules: unknown, at: string) {
    await page.route('**/nl/gids/113', async (route) => {
      const response = await route.fetch()
      const attribute = JSON.stringify(schedules).replaceAll('"', '&quot;')
      const body = (await response.text()).replace(/(<open-now[^>]* schedules=)"[^"]*"/, `$1"${attribute}"`)
      expect(body).toContain(attribute)
      await route.fulfill({ response, body })
    })
    await openAt(page, '/nl/gids/113', at)
    return page.locator('open-now')
  }

  test('says that a line is open day and night', async ({ page }) => {
    await page.clock.install({ time: new Date('2026-11-22T03:00:00+01:00') })
    await page.goto('/nl/gids/113')
    await expect(page.locator('open-now')).toHaveText(words.clock.open)
  })

  test('says nothing once the hours were seen 24 months ago', async ({ page }) => {
    await openAt(page, '/nl/gids/113', '2027-10-02T23:59:50+02:00')
    await expect(page.locator('open-now')).toHaveText(words.clock.open)
    await page.clock.runFor(20_000)
    await expect(page.locator('open-now')).toBeHidden()
  })

  test('says nothing of hours that no source states', async ({ page }) => {
    await page.goto('/nl/gids/kindertelefoon')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('open-now')).toHaveCount(0)
  })

  test('says when it opens, that it is open, and when it opens again', async ({ page }) => {
    const said = await openWith(page, mornings, '2026-11-22T23:59:00+01:00')
    await expect(said).toHaveText('Opent maandag om 9.00 uur')
    await page.clock.runFor(minute)
    await expect(said).toHaveText('Opent vandaag om 9.00 uur')
    await page.clock.runFor(9 * hour - 1000)
    await expect(said).toHaveText('Opent vandaag om 9.00 uur')
    await page.clock.runFor(1000)
    await expect(said).toHaveText(words.clock.open)
    await page.clock.runFor(3.5 * hour)
    await expect(said).toHaveText('Opent woensdag om 9.00 uur')
  })

  test('says when it opens over the change to summer time', async ({ page }) => {
    const said = await openWith(page, mornings, '2026-03-28T20:00:00+01:00')
    await expect(said).toHaveText('Opent maandag om 9.00 uur')
    await page.clock.runFor(36 * hour - 1000)
    await expect(said).toHaveText('Opent vandaag om 9.00 uur')
    await page.clock.runFor(1000)
    await expect(said).toHaveText(words.clock.open)
  })

  test('says nothing on a holiday that would be open', async ({ page }) => {
    const said = await openWith(page, mornings, '2026-04-06T10:00:00+02:00')
    await expect(said).toBeHidden()
  })
})
