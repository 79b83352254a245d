import type { ApiAnswerer } from './api-answer'

/** Always 200 while there is an edition; `degraded` with its reason when the store cannot be followed and the last good edition serves. `log` is the hash of the last row of the keepers' log: whoever writes it down can see later that none was taken away. */
export const answerHealth: ApiAnswerer = (_, { edition, degraded, head }) => ({
  status: 200,
  headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
  body: JSON.stringify({
    status: degraded ? 'degraded' : 'ok',
    ...(degraded && { reason: degraded }),
    ...(head && { log: head }),
    directory: { services: edition.services.length, version: edition.version },
  }),
})
