import { useLocale, useTranslations } from 'next-intl'
import { type Filter, type FilterName, type Offered, withPart } from '@/core/browse/filter'
import { ProperName } from '../proper-name'
import { addressOfFilter } from './address-of-filter'
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
  const locale = useLocale()
  const nameOf = useValueName()
  return (
    <>
      <h2 id={`by-${name}`}>{t(`filters.${name}`)}</h2>
      <ul className="tags" aria-labelledby={`by-${name}`}>
        {values.map(({ value, count }) => (
          <li key={value}>
            <a className="chip" href={addressOfFilter(withPart(filter, name, value), locale)}>
              {name === 'wijk' ? <ProperName>{nameOf(name, value)}</ProperName> : nameOf(name, value)}{' '}
              {count !== null && <span className="soft">{count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
