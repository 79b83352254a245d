import { useTranslations } from 'next-intl'
import { type Filter, namesIn } from '@/core/browse/filter'
import { useValueName } from './use-value-name'

/** The title of all help that fits a filter: what one page of its own is about, else that it is all help. */
export function useBrowseTitle(filter: Filter): string {
  const t = useTranslations('browse')
  const nameOf = useValueName()
  const { topic, wijk, layer } = filter
  if (topic && wijk) return t('topicInWijk', { topic: nameOf('topic', topic), wijk: nameOf('wijk', wijk) })
  if (topic) return nameOf('topic', topic)
  if (layer && namesIn(filter).length === 1) return nameOf('layer', layer)
  return t('title')
}
