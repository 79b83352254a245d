import type { Step } from '@/core/routing/step'

/** The key in `plan.steps` of the title of a step: what is near is named by its layer. */
export function stepTitle({ id, layer }: Pick<Step, 'id' | 'layer'>) {
  if (id !== 'nearby') return id
  return layer === 'basic-help' ? 'nearby-basic-help' : 'nearby-social-base'
}
