import { services } from '../directory-under-test'
import { expect, test } from './fixtures'
import { words } from './words'

test.use({ javaScriptEnabled: false })

test('the page of a service is read by machines too: as schema.org, and nothing in it can end the page', async ({
  page,
}) => {
  for (const slug of ['leergeld-utrecht', 'stadsboerderij-gagelsteede', '113']) {
    await page.goto(`/nl/gids/${slug}`)
    const data = await page.locator('script[type="application/ld+json"]').textContent()
    const read = JSON.parse(data ?? '')
    expect(read['@type']).toBe('Service')
    expect(read.name).toBe(services.find((one) => one.slug === slug)?.name)
    expect(data).not.toContain('<')
  }
})

test('its numbers go into a phone, and the way there is a plain link', async ({ page, request }) => {
  await page.goto('/nl/gids/kindertelefoon')
  const contacts = await page.getByRole('link', { name: words.service.toContacts }).getAttribute('href')
  expect(await (await request.get(String(contacts))).text()).toContain('TEL')
  await page.goto('/nl/gids/buurtcentrum-de-boog')
  await expect(page.getByRole('link', { name: words.service.toContacts })).toHaveCount(0)
  await expect(page.getByRole('link', { name: /Gambiadreef/ })).toHaveAttribute(
    'href',
    'https://www.openstreetmap.org/directions?to=Gambiadreef%20100%2C%20Utrecht',
  )
})

test('what nobody knows is said to be unknown', async ({ page }) => {
  await page.goto('/nl/gids/buurtcentrum-de-boog')
  for (const word of ['languagesUnknown', 'accessibilityUnknown', 'hoursUnknown'] as const)
    await expect(page.getByRole('definition').getByText(words.service[word])).toBeVisible()
})

test('it says what one can say on the phone, and where to tell that something is not right', async ({ page }) => {
  await page.goto('/nl/gids/buurtteam-overvecht-spoorzoom')
  await expect(page.locator('.say q')).toContainText(words.say.opening.parent)
  await expect(page.getByRole('heading', { name: words.report.ofService.title })).toBeVisible()
  await page.getByRole('link', { name: words.report.ofService.here }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.pages['not-right'])
})

test('who comes from the side of the young reads the words for children first, others below', async ({ page }) => {
  const { texts } = services.find(({ slug }) => slug === 'kindertelefoon') ?? { texts: [] }
  const wordsOf = (register: string) =>
    page
      .getByRole('main')
      .getByText(texts.find((text) => text.register === register && text.language === 'nl')?.description ?? '')
  const topOf = async (register: string) => (await wordsOf(register).filter({ visible: true }).boundingBox())?.y ?? 0
  await page.goto('/nl/gids/kindertelefoon')
  expect(await topOf('plain')).toBeLessThan(await topOf('child'))
  await page.goto('/nl/uitleg/8-11-wie-helpt')
  await page.locator('main a[href^="/nl/gids/kindertelefoon"]').click()
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
  expect(await topOf('child')).toBeLessThan(await topOf('plain'))
  await expect(wordsOf('child').filter({ visible: true })).toHaveCount(1)
})
