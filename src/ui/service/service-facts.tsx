import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Service, ServiceText } from '@/core/service'
import { situationsOf } from '@/core/situations/danger-services'
import { costsOf } from '@/core/way-in/costs'
import { addressOf } from '@/i18n/addresses'
import { inLanguage } from '../say/in-language'
import { ProperName } from '../say/proper-name'
import { SituationLinks } from '../situation/situation-links'
import { agesOf } from './ages'
import { AreaNames } from './area-names'
import { formatWords, languageWords } from './fact-words'
import { HoursList } from './hours-list'
import { PlaceList } from './place-list'

/** The facts of a service one by one. What one needs and nobody knows is said to be unknown. */
export function ServiceFacts({ service, text, now }: { service: Service; text: ServiceText; now: Date }) {
  const t = useTranslations()
  const locale = useLocale()
  const told = inLanguage(text.language, locale)
  const isAPlace = service.formats.includes('place')
  const costs = costsOf(service)
  const { organization, locations, schedules, topics } = service
  const madeFor = situationsOf(service.madeFor)
  return (
    <dl className="facts">
      {organization.name !== service.name && (
        <Fact name={t('service.organization')}>
          <ProperName>{organization.name}</ProperName>
        </Fact>
      )}
      {(text.feesDescription || costs !== 'unsaid') && (
        <Fact name={t('service.cost')}>
          {text.feesDescription ? (
            <span {...told}>{text.feesDescription}</span>
          ) : (
            t(costs === 'free' ? 'service.free' : 'service.costUnknown')
          )}
        </Fact>
      )}
      <Fact name={t('service.agesLabel')}>{agesOf(service, t)}</Fact>
      {(schedules.length > 0 || isAPlace) && (
        <Fact name={t('service.hours')}>
          {schedules.length > 0 ? <HoursList service={service} now={now} /> : t('service.hoursUnknown')}
        </Fact>
      )}
      {(locations.length > 0 || isAPlace) && (
        <Fact name={t('service.where')}>
          <PlaceList service={service} now={now} />
        </Fact>
      )}
      <Fact name={t('service.areas')}>
        <AreaNames areas={service.areas} />
      </Fact>
      <Fact name={t('service.formatsLabel')}>{formatWords(service, locale, t)}</Fact>
      <Fact name={t('service.languages')}>{languageWords(service, locale, t)}</Fact>
      {madeFor.length > 0 && (
        <Fact name={t('service.madeFor')}>
          <SituationLinks situations={madeFor} small />
        </Fact>
      )}
      {topics.length > 0 && (
        <Fact name={t('service.topicsLabel')}>
          <span className="tags mt-1">
            {topics.map((topic) => (
              <a key={topic} className="chip" href={addressOf('topic', locale, topic)}>
                {t(`topics.adult.${topic}.label`)}
              </a>
            ))}
          </span>
        </Fact>
      )}
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}
