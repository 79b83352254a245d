import { once } from 'node:events'
import type { Server } from 'node:http'
import { expect, type Page } from '@playwright/test'
import Provider from 'oidc-provider'

export const cityName = 'Gemeente Zandbak'

/** A city's own sign-in: a real provider, with a form to say who one is and one to agree. On another site than the room, as in the world. */
export function city(port: number, room: string) {
  const issuer = `http://127.0.0.1:${port}`
  const client = { client_id: 'dichtbij', client_secret: 'geheim-van-de-stad' }
  let server: Server | undefined

  /** Whoever signed in there before has to say again who they are: it remembers nothing. */
  async function start() {
    const provider = new Provider(issuer, { clients: [{ ...client, redirect_uris: [`${room}/beheer/stad/terug`] }] })
    await new Promise<void>((resolve) => {
      server = provider.listen(port, '127.0.0.1', resolve)
    })
  }

  async function stop() {
    const stopped = server
    server = undefined
    if (!stopped) return
    stopped.close()
    stopped.closeAllConnections()
    await once(stopped, 'close')
  }

  const settings = {
    OPENID_ISSUER: issuer,
    OPENID_CLIENT_ID: client.client_id,
    OPENID_CLIENT_SECRET: client.client_secret,
    OPENID_NAME: cityName,
  }
  return { issuer, settings, start, stop }
}

/** Somebody who was led there says who they are, and agrees. */
export async function saysWho(page: Page, who: string) {
  await page.getByPlaceholder('Enter any login').fill(who)
  await page.getByPlaceholder('and password').fill('wachtwoord')
  await page.getByRole('button', { name: 'Sign-in' }).click()
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible()
  await page.getByRole('button', { name: 'Continue' }).click()
}
