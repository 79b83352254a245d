import type { Answers } from '../triage/answers'
import { type Condition, type Rule, rules } from './rules'

/** The first row of the table that holds for these answers; there is always one. */
export function findRule(answers: Answers): Rule {
  const found = rules.find(({ when }) => holds(when, answers))
  if (!found) throw new Error('the last row of the routing table must always hold')
  return found
}

/** True when everything that the condition names is so. */
export function holds({ who, ages, weight, topics }: Condition, answers: Answers): boolean {
  return (
    (!who || who.includes(answers.who)) &&
    (!ages || (answers.age !== undefined && ages.includes(answers.age))) &&
    (!weight || (answers.weight !== undefined && weight.includes(answers.weight))) &&
    (!topics || topics.some((topic) => answers.topics.includes(topic)))
  )
}
