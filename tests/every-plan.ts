import { beforeAll, describe, expect, test } from 'vitest'
import {
  countPlans,
  countPlansOfAnHour,
  everyHour,
  everyJourney,
  everyPlace,
  everySituation,
} from '@/core/routing/every-journey'
import { type Plan, plan } from '@/core/routing/plan'
import type { Answers } from '@/core/triage/answers'
import { services } from './directory-under-test'
import { laws } from './laws'

// Whether order matters shows only with more topics than one.
const walked = laws.filter(({ keeps }) => !keeps.includes('same-plan'))
const mostTold = 5

/** The same journey with one answer taken back, each way. */
function oneLess(answers: Answers): Answers[] {
  return [
    answers.age && { ...answers, age: undefined },
    answers.topics.length > 0 && !answers.situations && { ...answers, topics: [] },
    answers.situations && { ...answers, situations: undefined },
    answers.weight && { ...answers, weight: undefined },
    answers.known && { ...answers, known: undefined },
  ].filter((one) => typeof one === 'object')
}

const keyOf = ({ who, age, topics, situations, weight, known }: Answers) =>
  `${who} ${age} ${topics} ${situations} ${weight} ${known}`

/** Every journey with no topic or one, or with one situation, in every wijk, without one and outside, in one class of hours. A file for each class: they are walked side by side. */
export function declareEveryPlanAt(hour: keyof typeof everyHour) {
  const now = everyHour[hour]
  let count = 0
  const broken = new Map<string, string[]>()
  const tell = (law: string, what: string) => {
    const told = broken.get(law) ?? []
    if (told.length < mostTold) told.push(what)
    broken.set(law, told)
  }

  /** Every plan at one place; `nowhere` are the plans without a place. */
  function walk(place: (typeof everyPlace)[number], nowhere: ReadonlyMap<string, Plan>): Map<string, Plan> {
    const plans = new Map<string, Plan>()
    const isFirst = place.status === 'not-given'
    for (const answers of [...everyJourney(), ...everySituation(isFirst)]) {
      const key = keyOf(answers)
      const less = [...oneLess(answers).map((one) => plans.get(keyOf(one))), nowhere.get(key)].filter(
        (one) => one !== undefined,
      )
      const one = { answers, place, now, less, plan: plan(answers, place, now, services) }
      plans.set(key, one.plan)
      count++
      for (const { title, wrong } of walked) {
        const what = wrong(one)
        if (what) tell(title, `${what}: ${key} in ${'wijk' in place ? place.wijk : place.status}`)
      }
    }
    return plans
  }

  describe(`every journey with no topic or one, or one situation, at every place, at ${now.toISOString()}`, () => {
    beforeAll(() => {
      const [notGiven, ...places] = everyPlace
      if (notGiven?.status !== 'not-given') throw new Error('the first place is none')
      const nowhere = walk(notGiven, new Map())
      for (const place of places) walk(place, nowhere)
    })

    test('some 200,000 plans were walked', () => {
      expect(count).toBe(countPlansOfAnHour())
      expect(count * Object.keys(everyHour).length).toBe(countPlans())
    })

    test.each(walked)('$title', ({ title }) => {
      expect(broken.get(title)).toBeUndefined()
    })
  })
}
