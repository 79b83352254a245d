import { useLocale, useTranslations } from 'next-intl'
import type { Service } from '@/core/service'
import { addressOf } from '@/i18n/addresses'
import { ServiceDescription } from './service-description'
import { ServiceName } from './service-name'

/** Services as a list to look through; `brief` leaves out what they do. Says so when there is nothing. */
export function ServiceListing({ services, brief = false }: { services: readonly Service[]; brief?: boolean }) {
  const t = useTranslations()
  const locale = useLocale()
  if (services.length === 0) return <p className="mt-2">{t('guide.nothing')}</p>
  return (
    <ul className="listing mt-4">
      {services.map((service) => (
        <li key={service.slug}>
          <a href={addressOf('guide', locale, service.slug)}>
            <ServiceName service={service} />
          </a>{' '}
          {service.access === 'referral' && <span className="tag tag-plum">{t('service.access.referral')}</span>}
          {!brief && <ServiceDescription service={service} />}
        </li>
      ))}
    </ul>
  )
}
