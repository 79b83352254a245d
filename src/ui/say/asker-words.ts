import type { Replies } from '@/core/triage/replies'
import { topicWords } from './topic-words'

export type AskerWords = 'parent' | 'youth' | 'child' | 'other' | 'professional'

/** In whose words a situation is told: those of a parent, a young person, a child under 12, somebody else or a professional. */
export function askerWords({ who, age }: Pick<Replies, 'who' | 'age'>): AskerWords {
  if (who === 'youth') return topicWords({ who, age }) === 'child' ? 'child' : 'youth'
  if (who === 'someone-else') return 'other'
  return who ?? 'parent'
}
