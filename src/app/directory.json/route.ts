import { edition } from '@/app/edition'
import type { Service } from '@/core/service'

export const dynamic = 'force-dynamic'

/** The whole directory as one file. The questionnaire in the page fetches it when it opens, so that no request tells an answer. */
export async function GET(): Promise<Response> {
  const { services, version } = edition()
  return Response.json(
    { version, count: services.length, services: services.map(forPlans) },
    { headers: { ETag: `"${version}"`, 'Cache-Control': 'no-cache' } },
  )
}

/** What a plan does not show: where a fact was seen, which stands on the page of the service, and names and words to search by. It is a third of the file. */
const forPlans = (service: Service): Service =>
  JSON.parse(
    JSON.stringify({ ...service, searchWords: [], alternateNames: [] }, (_, value) =>
      isEvidence(value) ? { ...value, address: '' } : value,
    ),
  )

const isEvidence = (value: unknown): value is Service['evidence']['existence'] =>
  typeof value === 'object' && value !== null && 'dateBasis' in value
