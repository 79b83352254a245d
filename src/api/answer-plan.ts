import type { ApiAnswer, ApiAnswerer } from './api-answer'
import { makePlan } from './make-plan'
import { allowed, parseJson, readPlanRequest } from './plan-request'
import { toPlanResponse } from './plan-response'
import { problemBody } from './problem-body'
import { listWrongFields } from './wrong-fields'

const always = { 'Cache-Control': 'no-store' }

/** A plan for the answers in a posted body: the same core as the page. Nothing of it is logged or kept. */
export const answerPlan: ApiAnswerer = ({ body }, { edition }, now) => {
  const json = parseJson(body)
  if (json === undefined) return refuse('The body is not JSON.')
  const read = readPlanRequest(json)
  if (!read.success) return refuse('Some fields are not right.', { errors: listWrongFields(read.error, allowed) })
  const { made, at } = makePlan(read.data, edition.services, now)
  return {
    status: 200,
    headers: { ...always, 'Content-Type': 'application/json' },
    body: JSON.stringify(toPlanResponse(made, at)),
  }
}

const refuse = (title: string, more?: object): ApiAnswer => ({
  status: 400,
  headers: { ...always, 'Content-Type': 'application/problem+json' },
  body: problemBody(400, title, more),
})
