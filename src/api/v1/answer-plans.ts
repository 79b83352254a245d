import type { ApiAnswerer } from '../api-answer'
import { makePlan } from '../make-plan'
import { allowed, readPlanRequest } from '../plan-request'
import { answered } from './answered'
import { readPosted } from './read-asked'
import { sayPlan } from './say-plan'
import { speechIn } from './speech'

/** A plan for the answers in a posted body, with all its words: the same core as the page. Nothing of it is logged or kept. */
export const answerPlans: ApiAnswerer = (question, { edition }, now) => {
  const asked = readPosted(question, { read: readPlanRequest, allowed })
  if ('status' in asked) return asked
  const planned = makePlan(asked.value, edition.services, now)
  return answered(sayPlan(planned, speechIn(asked.locale, question.site)), asked.locale, 'for one')
}
