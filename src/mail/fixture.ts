import { onTestFinished } from 'vitest'
import * as server from '../../tests/mail-server'

export { type Fault, readMail } from '../../tests/mail-server'

/** A mail server that is gone after the test. */
export async function startMailServer(...fault: Parameters<typeof server.startMailServer>) {
  const started = await server.startMailServer(...fault)
  onTestFinished(started.close)
  return started
}
