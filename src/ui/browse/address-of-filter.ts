import { type Filter, namesIn, queryOf } from '@/core/browse/filter'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/languages'

/** Where a filter is shown: what is asked most has a page of its own; any other is read from its query. */
export function addressOfFilter(filter: Filter, locale: Locale): string {
  const { topic, wijk, layer } = filter
  const names = namesIn(filter).join(' ')
  if (topic && names === 'topic') return addressOf('topic', locale, topic)
  if (topic && wijk && names === 'topic wijk') return addressOf('topic', locale, topic, wijk)
  if (layer && names === 'layer') return addressOf('layer', locale, layer)
  const query = queryOf(filter)
  return addressOf('browse', locale) + (query && `?${query}`)
}
