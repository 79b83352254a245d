import { useLocale, useTranslations } from 'next-intl'
import type { Service } from '@/core/service'
import type { RingId } from '@/core/talk/rings'
import { addressOf } from '@/i18n/addresses'
import { inLanguage } from '../say/in-language'
import { ServiceName } from '../service/service-name'
import { textOf } from '../service/service-text'

/** The words of a ring: what they do, an example in the life of a child, how one gets there, and who they are in this city. */
export function RingSection({ ring, services }: { ring: RingId; services: readonly Service[] }) {
  const t = useTranslations('explained.rings')
  const locale = useLocale()
  return (
    <section id={`ring-${ring}`} className={`help-ring help-ring-${ring}`} aria-labelledby={`ring-${ring}-name`}>
      <h2 id={`ring-${ring}-name`}>{t(`${ring}.name`)}</h2>
      <p>{t(`${ring}.what`)}</p>
      <p className="because">{t(`${ring}.example`)}</p>
      <p>
        <b>{t('how')}</b> {t(`${ring}.how`)}
      </p>
      <details className="no-print">
        <summary>{t('who', { count: services.length })}</summary>
        <ul className="listing">
          {services.map((service) => {
            const { description, language } = textOf(service, locale, 'child')
            return (
              <li key={service.slug}>
                <a href={addressOf('guide', locale, service.slug)}>
                  <ServiceName service={service} />
                </a>
                <p {...inLanguage(language, locale)}>{description}</p>
              </li>
            )
          })}
        </ul>
      </details>
    </section>
  )
}
