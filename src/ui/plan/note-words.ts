import type { Plan } from '@/core/routing/plan'
import type { Note } from '@/core/routing/step'
import type { Topic } from '@/core/taxonomy'
import type { Who } from '@/core/triage/answers'
import { listWords } from '../say/list-words'
import type { Speak } from '../say/speak'

export const gap = 'gap:'

/** What a note beside a step of this plan says to who asks. */
export function noteWords(note: Note, { steps }: Pick<Plan, 'steps'>, who: Who, locale: string, t: Speak): string {
  if (!note.startsWith(gap)) return t(`plan.notes.${note as 'call-own-worker'}`, { who })
  const hasTeam = steps.some(({ services, more }) =>
    [...services, ...more].some(({ service }) => service.kinds.includes('buurtteam')),
  )
  return t('plan.notes.gap', {
    topics: listWords(
      note
        .slice(gap.length)
        .split('+')
        .map((topic) => t(`topics.short.${topic as Topic}`)),
      locale,
    ),
    hasTeam: hasTeam ? 'yes' : 'no',
  })
}
