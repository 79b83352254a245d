import { useLocale } from 'next-intl'
import { sourceLocale } from '@/i18n/languages'
import { inLanguage } from './in-language'

/** A name as it is in Utrecht, of an organization, a service, a wijk or a buurt. It is Dutch on a page in any language, and no translator of the browser may change it: one asks for it. */
export function ProperName({ children }: { children: string }) {
  return (
    <bdi translate="no" {...inLanguage(sourceLocale, useLocale())}>
      {children}
    </bdi>
  )
}
