import { useLocale } from 'next-intl'
import type { Service } from '@/core/service'
import { sourceLocale } from '@/i18n/languages'
import { inLanguage } from './in-language'

/** The name of a service. It is Dutch on a page in any language, so that one can ask for it. */
export function ServiceName({ service }: { service: Service }) {
  return <bdi {...inLanguage(sourceLocale, useLocale())}>{service.name}</bdi>
}
