import { useLocale, useTranslations } from 'next-intl'
import type { Plan } from '@/core/routing/plan'
import type { Who } from '@/core/triage/answers'
import { Kept } from '../say/kept'
import { SaveNote } from '../service/save-note'
import { gap, noteWords } from './note-words'

interface Props {
  plan: Plan
  who: Who
  /** What is told last, rather than first. */
  isLast?: boolean
}

/** What to say beside the steps, each thing once: whom one has already, what is not known near, where it comes together. */
export function StepNotes({ plan, who, isLast = false }: Props) {
  const t = useTranslations()
  const locale = useLocale()
  const { steps, escalation, dangers } = plan
  // In danger what we do not know near is told last.
  const shown = steps.filter(({ note }) => dangers.length === 0 || !note?.startsWith(gap))
  return (isLast ? steps.filter((step) => !shown.includes(step)) : shown).map(({ id, note }) => {
    if (!note || note === 'after-referral') return null
    if (note === 'call-save-worker') return <SaveNote key={id} escalation={escalation} />
    return (
      <p key={id} className="problem small">
        <Kept text={noteWords(note, plan, who, locale, t)} />
      </p>
    )
  })
}
