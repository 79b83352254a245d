import { useTranslations } from 'next-intl'
import { mostHits, mostLetters } from '@/core/search/search'

const parts = ['danger', 'words', 'mistakes', 'place', 'age', 'most'] as const

/** How the search of the guide finds and orders. */
export function SearchRules() {
  const t = useTranslations('choose.searching')
  return (
    <ul className="prose mt-3">
      {parts.map((part) => (
        <li key={part}>{t(part, { count: mostHits, most: mostLetters })}</li>
      ))}
    </ul>
  )
}
