import { useLocale } from 'next-intl'
import type { Service } from '@/core/service'
import { inLanguage } from '../say/in-language'
import { Kept } from '../say/kept'
import { textOf } from './service-text'

/** What a service is, in small, for a list. */
export function ServiceDescription({ service }: { service: Service }) {
  const locale = useLocale()
  const { description, language } = textOf(service, locale)
  return (
    <p className="soft small" {...inLanguage(language, locale)}>
      <Kept text={description} />
    </p>
  )
}
