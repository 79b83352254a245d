import { findPlace } from '../core/place/place'
import { plan } from '../core/routing/plan'
import type { ApiAnswer, ApiAnswerer } from './api-answer'
import { parseJson, readPlanRequest } from './plan-request'
import { toPlanResponse } from './plan-response'
import { problemBody } from './problem-body'
import { listWrongFields } from './wrong-fields'

const always = { 'Cache-Control': 'no-store' }

/** A plan for the answers in a posted body: the same core as the page. Nothing of it is logged or kept. */
export const answerPlan: ApiAnswerer = ({ body }, { edition }, now) => {
  const json = parseJson(body)
  if (json === undefined) return refuse('The body is not JSON.')
  const read = readPlanRequest(json)
  if (!read.success) return refuse('Some fields are not right.', { errors: listWrongFields(read.error) })
  const { who, age, topics, situations, weight, known, place, at = now } = read.data
  const answers = { who, age, topics: [...new Set(topics)], situations, weight, known: known[0] }
  return {
    status: 200,
    headers: { ...always, 'Content-Type': 'application/json' },
    body: JSON.stringify(toPlanResponse(plan(answers, findPlace(place), at, edition.services), at)),
  }
}

const refuse = (title: string, more?: object): ApiAnswer => ({
  status: 400,
  headers: { ...always, 'Content-Type': 'application/problem+json' },
  body: problemBody(400, title, more),
})
