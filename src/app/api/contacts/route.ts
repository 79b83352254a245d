import { readList } from '@/core/list/list'
import { resolveList } from '@/core/list/resolve'
import { vcardsOf } from '@/core/list/vcard'
import { loadDirectory } from '@/directory/snapshot'

export const dynamic = 'force-dynamic'

/** The services of a list as contacts for a phone, in one file. What the link names and nobody knows is left out. */
export async function GET(request: Request): Promise<Response> {
  const { services, retired } = await loadDirectory()
  const { list } = readList(new URL(request.url).search)
  const { found } = resolveList(list, services, retired)
  return new Response(vcardsOf(found.map(({ service }) => service)), {
    headers: {
      'Content-Type': 'text/vcard; charset=utf-8',
      'Content-Disposition': 'attachment; filename="contacten.vcf"',
      'Cache-Control': 'no-store',
    },
  })
}
