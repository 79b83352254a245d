import type { ApiAnswerer } from '../api-answer'
import { answerOpenapi } from './answer-openapi'
import { answerPlans } from './answer-plans'
import { answerSearch } from './answer-search'
import { answerService } from './answer-services'
import { answerSituation, answerSituations } from './answer-situations'

interface Resource {
  answer: ApiAnswerer
  isPosted?: boolean
  /** In parts of about ten milliseconds of the only thread. */
  cost: number
}

/** A part of a path that names one of many. */
const any = '{}'

const resources: Readonly<Record<string, (reportTo: string | undefined) => Resource>> = {
  plans: () => ({ isPosted: true, cost: 2, answer: answerPlans }),
  search: () => ({ isPosted: true, cost: 5, answer: answerSearch }),
  situations: () => ({ cost: 1, answer: answerSituations }),
  [`situations/${any}`]: () => ({ cost: 1, answer: answerSituation }),
  [`services/${any}`]: () => ({ cost: 1, answer: answerService }),
  'openapi.json': (reportTo) => ({ cost: 1, answer: answerOpenapi(reportTo) }),
}

/** What answers at this path below the base; undefined where nothing does. `reportTo` is where whoever runs the site is told what is not right. */
export function findResource(rest: readonly string[], reportTo: string | undefined): Resource | undefined {
  const [first = '', ...more] = rest
  const path = [first, ...more.map(() => any)].join('/')
  return Object.hasOwn(resources, path) ? resources[path]?.(reportTo) : undefined
}
