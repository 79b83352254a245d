import { useTranslations } from 'next-intl'
import { type Filter, type FilterName, type Offered, withPart } from '@/core/browse/filter'
import { ProperName } from '../say/proper-name'
import { FilterLink } from './filter-link'
import { useValueName } from './use-value-name'

interface Props {
  filter: Filter
  offered: readonly { name: FilterName; values: readonly Offered[] }[]
}

/** Links to narrow a filter, with how much is left then. */
export function Narrow({ filter, offered }: Props) {
  const t = useTranslations('browse')
  if (offered.length === 0) return null
  return (
    <details className="narrow-by mt-4">
      <summary>{t('narrow')}</summary>
      <nav aria-label={t('narrow')}>
        {offered.map(({ name, values }) => (
          <FilterLinks key={name} filter={filter} name={name} values={values} />
        ))}
      </nav>
    </details>
  )
}

interface LinksProps {
  filter: Filter
  name: FilterName
  values: readonly Offered[]
}

function FilterLinks({ filter, name, values }: LinksProps) {
  const t = useTranslations('browse')
  const nameOf = useValueName()
  return (
    <>
      <h2 id={`by-${name}`}>{t(`filters.${name}`)}</h2>
      <ul className="tags" aria-labelledby={`by-${name}`}>
        {values.map(({ value, count }) => (
          <li key={value}>
            <FilterLink className="chip" filter={withPart(filter, name, value)}>
              {name === 'wijk' ? <ProperName>{nameOf(name, value)}</ProperName> : nameOf(name, value)}{' '}
              {count !== null && <span className="soft">{count}</span>}
            </FilterLink>
          </li>
        ))}
      </ul>
    </>
  )
}
