// A process of its own, because the runner of the tests loads modules in a way that Next's does not go with: Next as it was built, asked as our server asks it.
import load from 'next'
import { setCurrent } from '@/edition/current-edition'
import type { Edition } from '@/edition/edition'
import { type Asked, askNext } from '@/server/ask-next'
import type { Handler } from '@/server/handler'

export type ToNext =
  | { edition: Edition }
  /** With headers as if they had come in from outside. */
  | { id: number; asked: Asked; outside: Record<string, string> }

export type FromNext = Awaited<ReturnType<typeof askNext>> & { id: number; failed?: string }

const app = load({ dev: false })
await app.prepare()
const next = app.getRequestHandler()

process.on('message', async (message: ToNext) => {
  if ('edition' in message)
    return setCurrent({ edition: message.edition, hash: message.edition.version, degraded: undefined })
  const { id, asked, outside } = message
  const handler: Handler = (request, response) => {
    Object.assign(request.headers, outside)
    return next(request, response)
  }
  const answer = await askNext(handler, asked).catch((error) => ({ failed: String(error) }))
  process.send?.({ id, ...answer })
})
process.once('disconnect', () => process.exit())
process.send?.({ id: 0 })
