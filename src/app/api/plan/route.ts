import { findPlace } from '@/core/place/place'
import { plan } from '@/core/routing/plan'
import { loadDirectory } from '@/directory/snapshot'
import { parseJson, readPlanRequest } from './plan-request'
import { toPlanResponse } from './plan-response'
import { listWrongFields, type WrongField } from './wrong-fields'

export const dynamic = 'force-dynamic'

const mostBytes = 4096
const methods = 'POST, OPTIONS'
const always = { 'Cache-Control': 'no-store', 'Access-Control-Allow-Origin': '*' }

/** A plan for the answers in the body: the same core as the page. Nothing of it is logged or kept. */
export async function POST(request: Request): Promise<Response> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? ''))
    return problem(415, 'The body must be application/json.')
  const body = await readBody(request)
  if (body === undefined) return problem(413, `The body may have at most ${mostBytes} bytes.`)
  const json = parseJson(body)
  if (json === undefined) return problem(400, 'The body is not JSON.')
  const read = readPlanRequest(json)
  if (!read.success) return problem(400, 'Some fields are not right.', listWrongFields(read.error))
  const { who, age, topics, weight, known, place, at } = read.data
  const { services } = await loadDirectory()
  const now = at ?? new Date()
  const answers = { who, age, topics: [...new Set(topics)], weight, known: known[0] }
  return Response.json(toPlanResponse(plan(answers, findPlace(place), now, services)), { headers: always })
}

export function OPTIONS(): Response {
  const headers = {
    ...always,
    Allow: methods,
    'Access-Control-Allow-Methods': methods,
    'Access-Control-Allow-Headers': 'Content-Type',
  }
  return new Response(null, { status: 204, headers })
}

const refuse = () => problem(405, `Allowed: ${methods}.`, undefined, { Allow: methods })

export { refuse as DELETE, refuse as GET, refuse as HEAD, refuse as PATCH, refuse as PUT }

/** The text of the body, or undefined when it is too large; reads no further than that. */
async function readBody(request: Request): Promise<string | undefined> {
  const parts: Uint8Array[] = []
  let bytes = 0
  const reader = request.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    bytes += part.value.length
    if (bytes > mostBytes) return undefined
    parts.push(part.value)
  }
  return Buffer.concat(parts).toString('utf8')
}

function problem(status: number, title: string, errors?: WrongField[], headers: Record<string, string> = {}): Response {
  const body = { type: 'about:blank', title, status, ...(errors && { errors }) }
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...always, ...headers, 'Content-Type': 'application/problem+json' },
  })
}
