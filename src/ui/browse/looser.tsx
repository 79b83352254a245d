import { useTranslations } from 'next-intl'
import { type Filter, type FilterName, withPart } from '@/core/browse/filter'
import { Kept } from '../say/kept'
import { FilterLink } from './filter-link'
import { useValueName } from './use-value-name'

interface Props {
  filter: Filter
  looser: readonly { name: FilterName; count: number }[]
}

/** Where nothing fits: what to leave out, and how much there is then; where no single part helps, the way to begin anew. */
export function Looser({ filter, looser }: Props) {
  const t = useTranslations('browse')
  const nameOf = useValueName()
  return (
    <div className="mt-4">
      <p className="measure">{t(looser.length > 0 ? 'nothing' : 'nothingAtAll')}</p>
      <ul className="mt-3 flex flex-wrap gap-2">
        {looser.map(({ name, count }) => (
          <li key={name}>
            <FilterLink className="button" filter={withPart(filter, name, undefined)}>
              <Kept
                text={t('without', { name: nameOf(name, String(filter[name])), count })}
                words={name === 'wijk' ? [nameOf(name, String(filter[name]))] : []}
              />
            </FilterLink>
          </li>
        ))}
        {looser.length === 0 && (
          <li>
            <FilterLink className="button" filter={{}}>
              {t('startOver')}
            </FilterLink>
          </li>
        )}
      </ul>
    </div>
  )
}
