import { useTranslations } from 'next-intl'
import { type Filter, namesIn, withPart } from '@/core/browse/filter'
import { Kept } from '../say/kept'
import { FilterLink } from './filter-link'
import { useValueName } from './use-value-name'

/** What was chosen, each part with a link that takes it away. */
export function Chosen({ filter }: { filter: Filter }) {
  const t = useTranslations('browse')
  const nameOf = useValueName()
  const names = namesIn(filter)
  if (names.length === 0) return null
  return (
    <ul className="tags mt-4" aria-label={t('chosen')}>
      {names.map((name) => {
        const value = nameOf(name, String(filter[name]))
        return (
          <li key={name}>
            <FilterLink
              className="chip chip-chosen"
              filter={withPart(filter, name, undefined)}
              aria-label={t('remove', { name: value })}
            >
              <Kept text={value} words={name === 'wijk' ? [value] : []} /> <span aria-hidden="true">×</span>
            </FilterLink>
          </li>
        )
      })}
    </ul>
  )
}
