import { useLocale, useTranslations } from 'next-intl'
import type { FilterName } from '@/core/browse/filter'
import { findWijk } from '@/core/place/wijken'
import type { Layer, Topic } from '@/core/taxonomy'
import type { AgeBand } from '@/core/triage/answers'
import { spellLanguage } from '../say/spell-language'

/** How a value of a filter is called on the page. */
export function useValueName(): (name: FilterName, value: string) => string {
  const t = useTranslations()
  const locale = useLocale()
  return (name, value) => {
    switch (name) {
      case 'topic':
        return t(`topics.adult.${value as Topic}.label`)
      case 'age':
        return t(`questions.age.options.${value as AgeBand}`, { who: 'professional' })
      case 'wijk':
        return findWijk(value)?.name ?? value
      case 'layer':
        return t(`layers.${value as Layer}.name`)
      case 'language':
        return spellLanguage(value, locale)
      case 'access':
        return t(`browse.values.${value === 'open' ? 'accessOpen' : 'accessReferral'}`)
      default:
        return t(`browse.values.${name}`)
    }
  }
}
