import { current } from '@/edition/current-edition'

export const dynamic = 'force-dynamic'

/** Always 200 while there is an edition; `degraded` with its reason when the store cannot be followed and the last good edition serves. */
export function GET(): Response {
  const now = current()
  if (!now) throw new Error('There is no edition of the directory yet.')
  const { edition, degraded } = now
  return Response.json(
    {
      status: degraded ? 'degraded' : 'ok',
      ...(degraded && { reason: degraded }),
      directory: { services: edition.services.length, version: edition.version },
    },
    { headers: { 'Cache-Control': 'no-store' } },
  )
}
