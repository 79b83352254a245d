import { loadDirectory } from '@/directory/snapshot'

export const dynamic = 'force-static'

/** The whole directory as one file, made beforehand. The questionnaire in the page fetches it when it opens, so that no request tells an answer. */
export async function GET(): Promise<Response> {
  const { services, version } = await loadDirectory()
  return Response.json(
    { version, count: services.length, services },
    { headers: { ETag: `"${version}"`, 'Cache-Control': 'no-cache' } },
  )
}
