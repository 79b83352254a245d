import { useLocale, useTranslations } from 'next-intl'
import { phoneHref } from '@/core/escalation/phone-href'
import type { Service } from '@/core/service'
import { listCallableFor, listDated } from '@/core/way-in/phones'
import { sourceLocale } from '@/i18n/languages'
import { describeSeen } from './describe-seen'
import { inLanguage } from './in-language'
import { textOf } from './service-text'

/** How to reach a service: a button for a number that a source states, plain text with its date for one that is not checked, the website, the mail. */
export function Contact({ service, main = false }: { service: Service; main?: boolean }) {
  const t = useTranslations('service')
  const seen = useTranslations('service.seen')
  const locale = useLocale()
  const dutch = inLanguage(sourceLocale, locale)
  const callable = listCallableFor(service)
  const borrowed =
    callable.some(({ of }) => of !== service.slug) && !textOf(service, locale).applicationProcess.includes('14 030')
  return (
    <div>
      <p className="flex flex-wrap gap-2">
        {callable.map(({ number, label }, index) => (
          <a
            key={number + label}
            className={main && index === 0 ? 'button button-main' : 'button'}
            href={phoneHref(number)}
          >
            {t('call', { number })}
            {label && (
              <span className="small">
                {' '}
                (<span {...dutch}>{label}</span>)
              </span>
            )}
          </a>
        ))}
        {service.website && (
          <a className="button" href={service.website} rel="noreferrer">
            {t(service.formats.includes('chat') ? 'chatOn' : 'openWebsite', {
              host: new URL(service.website).host.replace(/^www\./, ''),
            })}
          </a>
        )}
        {service.email && (
          <a className="button" href={`mailto:${service.email}`}>
            {t('email')}: <bdi>{service.email}</bdi>
          </a>
        )}
      </p>
      {borrowed && <p className="soft small mt-2">{t('municipalityHint', { name: service.name })}</p>}
      {listDated(service).map(({ number, label, evidence }) => (
        <p key={number} className="soft small mt-2">
          {t('datedPhone', { number, when: describeSeen(evidence, locale, seen) })} <span {...dutch}>{label}</span>
        </p>
      ))}
    </div>
  )
}
