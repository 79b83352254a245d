import { toSearchEntry } from '@/core/search/entry'
import { firstHelpsOf } from '@/core/search/first-helps'
import { loadDirectory } from '@/directory/snapshot'

export const dynamic = 'force-static'

/** What search needs of the whole directory, as one file made beforehand. The guide fetches it when it opens, so that no request tells what is looked for. */
export async function GET(): Promise<Response> {
  const { services, version } = await loadDirectory()
  return Response.json(
    {
      version,
      count: services.length,
      entries: services.map(toSearchEntry),
      firstHelps: firstHelpsOf(services, new Date()),
    },
    { headers: { ETag: `"search-${version}"`, 'Cache-Control': 'no-cache' } },
  )
}
