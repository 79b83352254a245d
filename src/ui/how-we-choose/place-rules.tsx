import { useLocale, useTranslations } from 'next-intl'
import { postcodes } from '@/core/place/postcodes'
import type { Service } from '@/core/service'
import { addressOf } from '@/i18n/addresses'
import { listWords } from '../say/list-words'
import { AreaNames } from '../service/area-names'
import { ServiceName } from '../service/service-name'

const statuses = ['unknown', 'choose', 'teams', 'outside'] as const

/** Which team belongs to which place, and what we do where the place is not known. */
export function PlaceRules({ services }: { services: readonly Service[] }) {
  const t = useTranslations('choose.place')
  const locale = useLocale()
  const specialists = services.filter(({ kinds }) => kinds.includes('specialist-team'))
  const buurtteams = services.filter(
    ({ kinds, areas }) => kinds.includes('buurtteam') && areas.some(({ type }) => type === 'buurt'),
  )
  const inTwo = postcodes.filter(({ wijken }) => wijken.length > 1).map(({ postcode }) => postcode)
  return (
    <>
      <p className="measure mt-2">{t('ownership')}</p>
      <div className="halves">
        <section>
          <h3>{t('specialists')}</h3>
          <ul>
            {specialists.map((service) => (
              <li key={service.slug}>
                <a href={addressOf('guide', locale, service.slug)}>
                  <ServiceName service={service} />
                </a>
                : <AreaNames areas={service.areas} />.{' '}
                {service.maximumAge !== null && t('specialistAges', { max: service.maximumAge })}
              </li>
            ))}
          </ul>
          <h3>{t('buurtteams')}</h3>
          <p>{t('buurtteamsText', { count: buurtteams.length })}</p>
          <h3>{t('walkIn')}</h3>
          <p>{t('walkInText')}</p>
        </section>
        <section>
          {statuses.map((status) => (
            <div key={status}>
              <h3>{t(status)}</h3>
              <p>{t(`${status}Text`, { postcodes: listWords(inTwo, locale) })}</p>
            </div>
          ))}
        </section>
      </div>
    </>
  )
}
