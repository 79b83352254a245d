import { edition } from '@/app/edition'
import { findPlace } from '@/core/place/place'
import { plan } from '@/core/routing/plan'
import { formHeader } from '@/form-header'
import { parseJson, readPlanRequest } from './plan-request'
import { toPlanResponse } from './plan-response'
import { listWrongFields, type WrongField } from './wrong-fields'

export const dynamic = 'force-dynamic'

const methods = 'POST, OPTIONS'
const always = { 'Cache-Control': 'no-store', 'Access-Control-Allow-Origin': '*' }

/** A plan for the answers in a posted body, which our server hands on in a header as it does a form: the same core as the page. Nothing of it is logged or kept. */
export async function GET(request: Request): Promise<Response> {
  const json = parseJson(decodeURIComponent(request.headers.get(formHeader) ?? ''))
  if (json === undefined) return problem(400, 'The body is not JSON.')
  const read = readPlanRequest(json)
  if (!read.success) return problem(400, 'Some fields are not right.', listWrongFields(read.error))
  const { who, age, topics, situations, weight, known, place, at } = read.data
  const { services } = edition()
  const now = at ?? new Date()
  const answers = { who, age, topics: [...new Set(topics)], situations, weight, known: known[0] }
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

function problem(status: number, title: string, errors?: WrongField[]): Response {
  const body = { type: 'about:blank', title, status, ...(errors && { errors }) }
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...always, 'Content-Type': 'application/problem+json' },
  })
}
