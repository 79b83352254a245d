import { useTranslations } from 'next-intl'
import { dangers } from '@/core/search/dangers'
import { answersIn, askedFirst } from '@/core/search/rank'
import { mostHits, mostLetters } from '@/core/search/search'
import { topics } from '@/core/taxonomy'
import { useRuleWords } from './rule-words'

const parts = ['danger', 'words', 'mistakes', 'place', 'age', 'most'] as const

/** How the search of the guide finds and orders, who is asked first about a topic, and who helps in a danger. */
export function SearchRules() {
  const t = useTranslations()
  const words = useRuleWords()
  return (
    <div className="prose mt-3">
      <ul>
        {parts.map((part) => (
          <li key={part}>{t(`choose.searching.${part}`, { count: mostHits, most: mostLetters })}</li>
        ))}
      </ul>
      <p>{t('choose.searching.askedFirst')}</p>
      <ul>
        {topics.map((topic) => {
          const kinds = askedFirst[topic]
          if (!kinds) return null
          const values = { topic: t(`topics.adult.${topic}.label`), kinds: words.kinds(kinds) }
          return <li key={topic}>{t('choose.searching.askedFirstTopic', values)}</li>
        })}
      </ul>
      <p>{t('choose.searching.dangerFirst')}</p>
      <ul>
        {dangers.map((danger) => {
          const { first, besides } = answersIn[danger]
          const values = {
            question: t(`search.danger.${danger}.title`),
            kind: t(`kinds.${first}`),
            kinds: words.kinds(besides),
          }
          return <li key={danger}>{t('choose.searching.dangerWho', values)}</li>
        })}
      </ul>
    </div>
  )
}
