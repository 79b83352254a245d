import { useLocale, useTranslations } from 'next-intl'
import type { Plan } from '@/core/routing/plan'
import type { Topic } from '@/core/taxonomy'
import type { Who } from '@/core/triage/answers'
import { Kept } from '../say/kept'
import { listWords } from '../say/list-words'
import { SaveNote } from '../service/save-note'

const gap = 'gap:'

interface Props {
  plan: Plan
  who: Who
  /** What is told last, rather than first. */
  isLast?: boolean
}

/** What to say beside the steps, each thing once: whom one has already, what is not known near, where it comes together. */
export function StepNotes({ plan: { steps, escalation, dangers }, who, isLast = false }: Props) {
  const t = useTranslations()
  const locale = useLocale()
  const hasTeam = steps.some(({ services, more }) =>
    [...services, ...more].some(({ service }) => service.kinds.includes('buurtteam')),
  )
  // In danger what we do not know near is told last.
  const shown = steps.filter(({ note }) => dangers.length === 0 || !note?.startsWith(gap))
  return (isLast ? steps.filter((step) => !shown.includes(step)) : shown).map(({ id, note }) => {
    if (!note || note === 'after-referral') return null
    if (note === 'call-save-worker') return <SaveNote key={id} escalation={escalation} />
    const words = note.startsWith(gap)
      ? t('plan.notes.gap', {
          topics: listWords(
            note
              .slice(gap.length)
              .split('+')
              .map((topic) => t(`topics.short.${topic as Topic}`)),
            locale,
          ),
          hasTeam: hasTeam ? 'yes' : 'no',
        })
      : t(`plan.notes.${note as 'call-own-worker'}`, { who })
    return (
      <p key={id} className="problem small">
        <Kept text={words} />
      </p>
    )
  })
}
