import { useLocale, useTranslations } from 'next-intl'
import type { Service } from '@/core/service'
import { textOf } from './service-text'

/** Says once that what follows about these services is in Dutch, where the page is not. */
export function LanguageNote({ services }: { services: readonly Service[] }) {
  const t = useTranslations('service')
  const locale = useLocale()
  const count = services.filter((service) => textOf(service, locale).language !== locale).length
  return count > 0 && <p className="soft small">{t('inDutch', { count })}</p>
}
