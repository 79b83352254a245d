import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'
import { root } from './second-server'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** What a program of the project says, on this store. Fails when it fails. */
export async function runProgram(
  databaseUrl: string,
  settings: Record<string, string>,
  words: readonly string[],
): Promise<string> {
  const program = spawn(process.execPath, ['.config/run.mjs', ...words], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: databaseUrl, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise((resolve) => program.once('exit', resolve))
  const [said, wrongs] = await Promise.all([text(program.stdout), text(program.stderr)])
  expect(await ended, wrongs).toBe(0)
  return said
}

export const linkIn = (said: string): string => /http:\/\/\S+\/beheer\/uitnodiging#[\w-]{43}/.exec(said)?.[0] ?? ''

/** A device that keeps passkeys, of whoever looks at this page. */
export async function addDevice(page: Page): Promise<void> {
  const devices = await page.context().newCDPSession(page)
  await devices.send('WebAuthn.enable')
  await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

/** What WCAG does not allow on this page, into which axe was put. */
export function listViolations(page: Page): Promise<string[]> {
  return page.evaluate(async (standards) => {
    const { violations } = await axe.run(document, { runOnly: standards, resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
    )
  }, standards)
}
