import { type Topic, topics } from '../taxonomy'
import type { AgeBand } from './answers'

/** Topics that make no sense at an age, and are not shown there. The core accepts them all the same. */
const leftOut: Record<AgeBand, readonly Topic[]> = {
  pregnant: ['behaviour', 'school', 'friends-bullying', 'leisure', 'identity'],
  '0-3': ['school', 'friends-bullying', 'addiction-gaming', 'identity'],
  '4-11': ['work-future', 'pregnancy'],
  '12-15': [],
  '16-17': [],
  '18-23': ['behaviour'],
}

/** The topics to offer, in the order of the taxonomy, `unsure` always last. */
export function topicsFor(age: AgeBand | undefined): readonly Topic[] {
  return age ? topics.filter((topic) => !leftOut[age].includes(topic)) : topics
}
