import { loadDirectory } from '@/directory/snapshot'

export const dynamic = 'force-dynamic'

/** Always 200 while the server stands; `degraded` when the database cannot be reached and the last good directory serves. */
export async function GET(): Promise<Response> {
  const { status, services, version } = await loadDirectory()
  return Response.json(
    { status, directory: { services: services.length, version } },
    { headers: { 'Cache-Control': 'no-store' } },
  )
}
