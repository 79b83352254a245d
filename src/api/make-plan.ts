import { findPlace } from '../core/place/place'
import { type Plan, plan } from '../core/routing/plan'
import type { Service } from '../core/service'
import type { Answers } from '../core/triage/answers'
import type { PlanRequest } from './plan-request'

/** The plan that is asked for, with the answers it rests on and the moment it is for. The same core as the page. */
export function makePlan(
  { who, age, topics, situations, weight, known, place, at }: PlanRequest,
  services: readonly Service[],
  now: Date,
): { made: Plan; answers: Answers; at: Date } {
  const answers = { who, age, topics: [...new Set(topics)], situations, weight, known: known[0] }
  const moment = at ?? now
  return { made: plan(answers, findPlace(place), moment, services), answers, at: moment }
}
