import type { Topic } from '../taxonomy'
import type { Note, Step } from './step'

/** The topics that nothing of the social base or basic help in these steps is about. */
export function listGaps(topics: readonly Topic[], steps: readonly Step[]): Topic[] {
  const near = steps
    .flatMap(({ services, more }) => [...services, ...more])
    .filter(({ service }) => service.layer === 'social-base' || service.layer === 'basic-help')
  return topics.filter((topic) => !near.some(({ service }) => service.topics.includes(topic))).sort()
}

/** Writes beside the step where the buurtteam is, or else beside the last, what is missing and where it all comes together. In danger nothing comes together first. */
export function withNotes(
  steps: readonly Step[],
  topics: readonly Topic[],
  gaps: readonly Topic[],
  isDanger: boolean,
): Step[] {
  const note: Note | null = gaps.length
    ? `gap:${gaps.join('+')}`
    : topics.length > 1 && !isDanger
      ? 'comes-together'
      : null
  const withTeam = steps.findIndex(
    (step) => !step.note && step.services.some(({ service }) => service.kinds.includes('buurtteam')),
  )
  const index = withTeam >= 0 ? withTeam : gaps.length ? steps.length - 1 : -1
  return steps.map((step, i) => (i === index && note ? { ...step, note } : step))
}
