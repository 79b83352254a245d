import { useLocale, useTranslations } from 'next-intl'
import type { Service } from '@/core/service'
import { addressOf } from '@/i18n/addresses'
import { OldTag } from './old-tag'
import { ServiceDescription } from './service-description'
import { ServiceName } from './service-name'

interface Props {
  services: readonly Service[]
  now: Date
  /** Leaves out what they do. */
  brief?: boolean
}

/** Services as a list to look through. Says so when there is nothing. */
export function ServiceListing({ services, now, brief = false }: Props) {
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
          {service.access === 'referral' && <span className="tag tag-plum">{t('service.access.referral')}</span>}{' '}
          <OldTag service={service} now={now} />
          {!brief && <ServiceDescription service={service} />}
        </li>
      ))}
    </ul>
  )
}
