import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'

interface Options {
  /** Console errors that a test is about: the browser itself logs a page that comes with an error status. */
  allowedConsoleErrors: RegExp
  /** Another site that a test is about, which pages may stand on. */
  otherSite: string | undefined
}

const none = /(?!)/

/**
 * Every page of every test is watched. The test fails when a page logs an error, throws, asks anything of another site, or leaves something
 * behind: a cookie, or anything in the stores of the browser.
 */
export const test = base.extend<Options>({
  allowedConsoleErrors: [none, { option: true }],
  otherSite: [undefined, { option: true }],
  context: async ({ context, baseURL, javaScriptEnabled, allowedConsoleErrors, otherSite }, use) => {
    const wrongs: string[] = []
    const cookieHeaders: Promise<string | null>[] = []
    context.on('console', (message) => {
      if (message.type() === 'error' && !allowedConsoleErrors.test(message.text()))
        wrongs.push(`logs ${message.text()} at ${message.location().url}`)
    })
    context.on('weberror', (thrown) => wrongs.push(`throws ${thrown.error()}`))
    context.on('request', (request) => {
      if (isForeign(request.url(), baseURL, otherSite)) wrongs.push(`asks ${request.url()}`)
    })
    context.on('response', (response) => cookieHeaders.push(response.headerValue('set-cookie').catch(() => null)))
    await use(context)
    // Without scripts nothing but a cookie can be kept, and the stores cannot be asked.
    if (javaScriptEnabled !== false) wrongs.push(...(await listStored(context)))
    for (const { name } of await context.cookies()) wrongs.push(`keeps the cookie ${name}`)
    for (const header of await Promise.all(cookieHeaders)) if (header) wrongs.push(`sends the cookie ${header}`)
    expect(wrongs, 'what a page did that no page may do').toEqual([])
  },
})

export { expect } from '@playwright/test'

function isForeign(address: string, ...known: (string | undefined)[]): boolean {
  const { protocol, origin } = new URL(address)
  return /^(https?|wss?):$/.test(protocol) && !known.includes(origin)
}

async function listStored(context: BrowserContext): Promise<string[]> {
  const open = context.pages().filter((page) => page.url().startsWith('http'))
  return (await Promise.all(open.map(listStoredBy))).flat()
}

function listStoredBy(page: Page): Promise<string[]> {
  return page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `keeps ${key} in localStorage`),
    ...Object.keys(sessionStorage).map((key) => `keeps ${key} in sessionStorage`),
    ...(await indexedDB.databases()).map(({ name }) => `keeps the database ${name}`),
    ...(await caches.keys()).map((name) => `keeps the cache ${name}`),
  ])
}
