import { nextOfficeHours } from '../hours/office-hours'
import type { Card } from '../routing/first-cards'
import { plan } from '../routing/plan'
import type { Service } from '../service'
import type { AgeBand, Who } from '../triage/answers'
import type { Situation } from './situation'

/** Who helps first in this situation, wherever one lives and whatever the age, if it is not told, on a working day: at most three cards. None where the situation is not for this asker. */
export function firstHelp(
  { id, topics, rows }: Situation,
  who: Who,
  services: readonly Service[],
  now: Date,
  age?: AgeBand,
): readonly Card[] {
  if (!rows.some((row) => row.who.includes(who) || (who === 'someone-else' && row.who.includes('parent')))) return []
  const answers = { who, age, topics: topics.slice(0, 1), situations: [id] }
  return plan(answers, { status: 'not-given' }, nextOfficeHours(now), services).first
}
