import { beforeAll, describe, expect, test } from 'vitest'
import { countPlans, everyHour, everyJourney, everyPlace } from '@/core/routing/every-journey'
import { type Plan, plan } from '@/core/routing/plan'
import type { Answers } from '@/core/triage/answers'
import { services } from './directory-under-test'
import { laws, whatWasLost } from './laws'

/** The same journey with one answer taken back, each way. */
function oneLess(answers: Answers): Answers[] {
  return [
    answers.age && { ...answers, age: undefined },
    answers.topics.length > 0 && { ...answers, topics: [] },
    answers.weight && { ...answers, weight: undefined },
    answers.known && { ...answers, known: undefined },
  ].filter((one) => typeof one === 'object')
}

const keyOf = ({ who, age, topics, weight, known }: Answers) => `${who} ${age} ${topics} ${weight} ${known}`

describe('every journey with no topic or one, in every wijk, without one and outside, in every class of hours', () => {
  let walked = 0
  const broken = new Map<string, string[]>()
  const tell = (law: string, what: string, answers: Answers, where: string, now: Date) => {
    const told = broken.get(law) ?? []
    if (told.length < 5) told.push(`${what}: ${keyOf(answers)} in ${where} at ${now.toISOString()}`)
    broken.set(law, told)
  }

  beforeAll(() => {
    for (const now of everyHour) {
      let nowhere = new Map<string, Plan>()
      for (const place of everyPlace) {
        const where = 'wijk' in place ? place.wijk : place.status
        const plans = new Map<string, Plan>()
        for (const answers of everyJourney()) {
          const one = { answers, place, now, plan: plan(answers, place, now, services) }
          walked++
          plans.set(keyOf(answers), one.plan)
          for (const [law, holds] of Object.entries(laws)) {
            const wrong = holds(one)
            if (wrong) tell(law, wrong, answers, where, now)
          }
          const less = [...oneLess(answers).map((one) => plans.get(keyOf(one))), nowhere.get(keyOf(answers))]
          for (const before of less) {
            const lost = before && whatWasLost(before, one)
            if (lost) tell('6', lost, answers, where, now)
          }
        }
        if (place.status === 'not-given') nowhere = plans
      }
    }
  })

  test('some 450,000 plans were walked', () => {
    expect(walked).toBe(26 * 18 * 4 * 5 * 12 * 4)
    expect(walked).toBe(countPlans())
  })

  test.each(Object.keys(laws))('%s', (law) => {
    expect(broken.get(law)).toBeUndefined()
  })

  test('6 adding an answer never removes the buurtteam or a line that is open day and night', () => {
    expect(broken.get('6')).toBeUndefined()
  })
})
