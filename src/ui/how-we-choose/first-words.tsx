import { useTranslations } from 'next-intl'
import { type Advice, advices, type FirstTerm } from '@/core/situations/situation'
import type { Kind } from '@/core/taxonomy'

const madeForOnly = 'made-for:'

/** Who comes first, in their order: the terms of a row in plain words. */
export function FirstWords({ first }: { first: readonly FirstTerm[] }) {
  const t = useTranslations()
  const spell = (term: FirstTerm): string => {
    if ((advices as readonly string[]).includes(term))
      return t(`plan.advice.${term as Advice}.title`, { asker: 'parent' }).replace(/^./, (letter) =>
        letter.toLowerCase(),
      )
    if (term === 'made-for') return t('choose.first.made-for')
    if (term === 'doctor') return t('choose.first.doctor')
    if (term.startsWith(madeForOnly))
      return t('choose.first.made-for-kind', { kind: t(`kinds.${term.slice(madeForOnly.length) as Kind}`) })
    return t(`kinds.${term as Kind}`)
  }
  return (
    <ol className="first-words">
      {first.map((term) => (
        <li key={term}>{spell(term)}</li>
      ))}
    </ol>
  )
}
