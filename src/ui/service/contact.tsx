import { useLocale, useTranslations } from 'next-intl'
import { phoneHref } from '@/core/escalation/phone-href'
import type { Service } from '@/core/service'
import { mailHref } from '@/core/way-in/mail-href'
import { hasNearerWebsite, isCharged, listAsText, listCallableFor } from '@/core/way-in/phones'
import { sourceLocale } from '@/i18n/languages'
import { inLanguage } from '../say/in-language'
import { Kept } from '../say/kept'
import { describeNumber } from './describe-number'
import { textOf } from './service-text'

interface Props {
  service: Service
  now: Date
  /** The first button stands out. */
  main?: boolean
  /** Whoever rather types finds the chat before the number. */
  typesFirst?: boolean
  /** A mail is read later and stays in a mailbox: where somebody may be in danger it is no way to begin. */
  mail?: boolean
  /** With what is said above it of how one gets in, and with a short sentence on whom to ask for, only what can be pressed stands here. */
  brief?: { said: string; ask: string }
}

/** Who is asked for by name, also where a label of a number says it. */
const namedInLabels = ['Veilig Thuis']

/** How to reach a service: a button for a number that a source states and that is not stale, plain text with its date for any other, the website, the mail. */
export function Contact({ service, now, main = false, typesFirst = false, mail = true, brief }: Props) {
  const t = useTranslations('service')
  const seen = useTranslations('service.seen')
  const locale = useLocale()
  const dutch = inLanguage(sourceLocale, locale)
  const callable = listCallableFor(service, now)
  const isBrief = brief !== undefined
  const websiteFirst = typesFirst || callable.length === 0 || hasNearerWebsite(service, now)
  const borrowed =
    callable.some(({ of }) => of !== service.slug) &&
    !(brief?.said ?? textOf(service, locale).applicationProcess).includes('14 030')
  return (
    <div>
      <p className="flex flex-wrap gap-2">
        {websiteFirst && <Website service={service} main={main} />}
        {callable.map(({ number, label }, index) => (
          <a
            key={number + label}
            className={main && index === 0 && !websiteFirst ? 'button button-main' : 'button'}
            href={phoneHref(number)}
          >
            <span>
              <Kept text={t('call', { number })} />
            </span>
            {label && (
              <span className="small">
                {' '}
                (
                <span {...dutch}>
                  <Kept text={label} words={namedInLabels} />
                </span>
                )
              </span>
            )}
          </a>
        ))}
        {!websiteFirst && <Website service={service} main={false} />}
        {mail && !isBrief && service.email && (
          <a className="button" href={mailHref(service.email)}>
            <span>
              {t('email')}: <bdi translate="no">{service.email}</bdi>
            </span>
          </a>
        )}
      </p>
      {[...callable, ...(isBrief ? [] : listAsText(service, now))].some(({ number }) => isCharged(number)) && (
        <p className="soft small mt-2">{t('charged')}</p>
      )}
      {borrowed && (
        <p className="soft small mt-2">
          <Kept text={brief?.ask ?? t('municipalityHint', { name: service.name })} words={[service.name]} />
        </p>
      )}
      {!isBrief &&
        listAsText(service, now).map((phone) => (
          <p key={phone.number} className="soft small mt-2">
            <Kept text={describeNumber(phone, locale, { t, seen })} />{' '}
            {phone.label && (
              <>
                (<span {...dutch}>{phone.label}</span>)
              </>
            )}
          </p>
        ))}
    </div>
  )
}

function Website({ service: { website, formats }, main }: { service: Service; main: boolean }) {
  const t = useTranslations('service')
  if (!website) return null
  const host = new URL(website).host.replace(/^www\./, '')
  return (
    <a className={main ? 'button button-main' : 'button'} href={website} rel="noreferrer">
      <span>
        <Kept text={t(formats.includes('chat') ? 'chatOn' : 'openWebsite', { host })} words={[host]} />
      </span>
    </a>
  )
}
