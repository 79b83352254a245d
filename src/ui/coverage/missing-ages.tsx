import { useTranslations } from 'next-intl'
import type { Coverage } from '@/core/routing/coverage'

/** What is there for no child of some age, topic by topic. */
export function MissingAges({ cells }: { cells: readonly Coverage[] }) {
  const t = useTranslations()
  const missing = cells.filter((cell) => cell.missing.length > 0)
  if (missing.length === 0) return <p className="measure mt-2">{t('coverage.nothingMissing')}</p>
  return (
    <ul className="mt-3 measure">
      {[...new Set(missing.map(({ topic }) => topic))].map((topic) => {
        const here = missing.filter((cell) => cell.topic === topic)
        const ages = [...new Set(here.flatMap(({ missing }) => missing))]
        return (
          <li key={topic} className="mt-2">
            <b>{t(`topics.adult.${topic}.label`)}:</b>{' '}
            {ages.map((age) => t(`questions.age.options.${age}`, { who: 'professional' })).join(', ')}{' '}
            {t('coverage.inWijken', { count: here.length })}
          </li>
        )
      })}
    </ul>
  )
}
