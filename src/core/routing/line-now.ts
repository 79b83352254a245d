import type { Plan } from './plan'

/** Who can be spoken to at this moment, as far as that is known: day and night, or in the hours that it is open now. */
export interface LineNow {
  name: string
  when: 'always' | 'now'
}

/** The line of a plan to talk to now; undefined where it has none, or where nobody knows that it answers at this hour. */
export function lineNow({ steps }: Pick<Plan, 'steps'>): LineNow | undefined {
  const line = steps.find(({ id }) => id === 'talk-now')?.services[0]
  if (!line) return undefined
  const { name } = line.service
  if (line.reasons.includes('round-the-clock')) return { name, when: 'always' }
  return line.openNow === 'yes' ? { name, when: 'now' } : undefined
}
