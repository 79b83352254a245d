import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Service } from '@/core/service'
import { addressOf } from '@/i18n/addresses'
import { regionOf } from '@/i18n/languages'
import { useAges } from './ages'
import { AreaNames } from './area-names'
import { LayerIcon } from './art/layer-icon'
import { Contact } from './contact'
import { EvidenceTable } from './evidence-table'
import { HoursList } from './hours-list'
import { inLanguage } from './in-language'
import { LanguageNote } from './language-note'
import { listWords } from './list-words'
import { Referrers } from './referrers'
import { ServiceName } from './service-name'
import { textOf } from './service-text'
import { SureLine } from './sure-line'

/** Everything that is known of a service, each fact with its age and how sure it is. */
export function ServiceView({ service }: { service: Service }) {
  const t = useTranslations()
  const locale = useLocale()
  const text = textOf(service, locale)
  const told = inLanguage(text.language, locale)
  const child = service.texts.find((one) => one.register === 'child' && one.language === text.language)
  return (
    <article>
      <p className="soft small flex items-center gap-2">
        <LayerIcon layer={service.layer} />
        {t(`layers.${service.layer}.name`)} ·{' '}
        {listWords(
          service.kinds.map((kind) => t(`kinds.${kind}`)),
          locale,
        )}
      </p>
      <h1 className="mt-2">
        <ServiceName service={service} />
      </h1>
      <p className="measure mt-4" {...told}>
        {text.description}
      </p>
      <LanguageNote services={[service]} />
      {text.alert && (
        <p className="problem" {...told}>
          {text.alert}
        </p>
      )}
      <div className="service">
        <div className="card help">
          <h2 className="text-[length:var(--step-1)]">{t('service.how')}</h2>
          <p>
            <span className={service.access === 'open' ? 'tag' : 'tag tag-plum'}>
              {t(`service.access.${service.access}`)}
            </span>
          </p>
          <p {...told}>{text.applicationProcess}</p>
          <Referrers service={service} />
          <Contact service={service} main />
          <SureLine service={service} />
          <p className="no-print">
            <a href={`${addressOf('list', locale)}?s=${service.slug}`}>{t('service.toList')}</a>
          </p>
        </div>
        <dl className="facts">
          <Fact name={t('service.cost')}>
            {text.feesDescription ? (
              <span {...told}>{text.feesDescription}</span>
            ) : (
              t(service.free ? 'service.free' : 'service.costUnknown')
            )}
          </Fact>
          <Fact name={t('service.agesLabel')}>
            <Ages service={service} />
          </Fact>
          {service.schedules.length > 0 && (
            <Fact name={t('service.hours')}>
              <HoursList schedules={service.schedules} />
            </Fact>
          )}
          {service.locations.length > 0 && (
            <Fact name={t('service.where')}>
              <ul>
                {service.locations
                  .filter(({ evidence }) => evidence.status !== 'unconfirmed')
                  .map(({ name, address, postcode, evidence }) => (
                    <li key={`${name} ${address}`}>
                      {[name, address, postcode].filter(Boolean).join(', ')}
                      {evidence.status === 'dated' && <span className="soft"> ({t('service.badge.dated')})</span>}
                    </li>
                  ))}
              </ul>
            </Fact>
          )}
          <Fact name={t('service.areas')}>
            <AreaNames areas={service.areas} />
          </Fact>
          <Fact name={t('service.formatsLabel')}>
            {listWords(
              service.formats.map((format) => t(`service.formats.${format}`)),
              locale,
            )}
          </Fact>
          {service.languages.length > 0 && (
            <Fact name={t('service.languages')}>
              {listWords(
                service.languages.map(
                  (language) => new Intl.DisplayNames(regionOf(locale), { type: 'language' }).of(language) ?? language,
                ),
                locale,
              )}
            </Fact>
          )}
          {service.topics.length > 0 && (
            <Fact name={t('service.topicsLabel')}>
              <span className="tags mt-1">
                {service.topics.map((topic) => (
                  <a key={topic} className="tag" href={addressOf('topic', locale, topic)}>
                    {t(`topics.adult.${topic}.label`)}
                  </a>
                ))}
              </span>
            </Fact>
          )}
        </dl>
        {child && (
          <section className="card help" aria-labelledby="child">
            <h2 id="child" className="text-[length:var(--step-1)]">
              {t('service.child')}
            </h2>
            <p {...told}>{child.description}</p>
            <p {...told}>{child.applicationProcess}</p>
          </section>
        )}
      </div>
      <EvidenceTable service={service} />
      <p className="mt-8 flex flex-wrap gap-2">
        <a className="button" href={addressOf('guide', locale)}>
          {t('service.backToGuide')}
        </a>
        <a className="button" href={addressOf('find-help', locale)}>
          {t('service.findOut')}
        </a>
      </p>
    </article>
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

function Ages({ service }: { service: Service }) {
  return useAges(service)
}
