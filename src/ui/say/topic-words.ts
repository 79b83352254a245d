import type { Replies } from '@/core/triage/replies'

/** In whose words the topics are named: those of adults, of young people, or of children under 12. */
export function topicWords({ who, age }: Pick<Replies, 'who' | 'age'>): 'adult' | 'youth' | 'child' {
  if (who !== 'youth') return 'adult'
  return age === '4-11' ? 'child' : 'youth'
}
