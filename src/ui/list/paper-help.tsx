import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { WhyPicked } from '@/core/list/list'
import type { Service } from '@/core/service'
import { listCallableFor } from '@/core/way-in/phones'
import { whatItDoes } from '@/core/way-in/what-it-does'
import { sourceLocale } from '@/i18n/languages'
import { inLanguage } from '../say/in-language'
import { Kept } from '../say/kept'
import { describeCalls } from '../service/describe-calls'
import { tellHours } from '../service/describe-hours'
import { Referrers } from '../service/referrers'
import { ServiceName } from '../service/service-name'
import { textOf } from '../service/service-text'
import { WhereNothingToPress } from '../service/where-nothing-to-press'

interface Props {
  service: Service
  reason: WhyPicked | null
  now: Date
  /** What stands below it. */
  children: ReactNode
}

/** A help on paper: what it does in a sentence, and every way to reach it in words, since nothing on paper can be tapped. */
export function PaperHelp({ service, reason, now, children }: Props) {
  const t = useTranslations()
  const locale = useLocale()
  const text = textOf(service, locale)
  return (
    <li className="paper-help">
      <div className="paper-head">
        <h2>
          <ServiceName service={service} />
        </h2>
        {reason && <p className="paper-reason">{t(`list.reasons.${reason}`)}</p>}
      </div>
      <p {...inLanguage(text.language, locale)}>
        <Kept text={whatItDoes(text.description)} />
      </p>
      {service.access === 'referral' && (
        <>
          <p>{t('service.access.referral')}.</p>
          <Referrers service={service} />
        </>
      )}
      <WhereNothingToPress service={service} text={text} now={now} />
      <div className="paper-ways">
        <Calls service={service} now={now} />
        <Where service={service} now={now} />
      </div>
      <Hours service={service} now={now} />
      {children}
    </li>
  )
}

interface Part {
  service: Service
  now: Date
}

function Calls({ service, now }: Part) {
  const t = useTranslations('service')
  const seen = useTranslations('service.seen')
  const locale = useLocale()
  return describeCalls(service, now, locale, { t, seen }).map(({ said, label, of }) => (
    <p key={said + label} className={of ? 'paper-call' : undefined}>
      <Kept text={said} words={[service.name]} />
      {label && (
        <>
          {' '}
          (<span {...inLanguage(sourceLocale, locale)}>{label}</span>)
        </>
      )}
    </p>
  ))
}

/** The address as far as somebody saw it and the website; the mail where there is nothing else. */
function Where({ service, now }: Part) {
  const dutch = inLanguage(sourceLocale, useLocale())
  const { locations, website, email } = service
  const places = locations
    .filter(({ evidence }) => evidence.status !== 'unconfirmed')
    .flatMap(({ name, address, postcode }) => (address ? [[name, address, postcode].filter(Boolean).join(', ')] : []))
  const online = website ? readable(website) : listCallableFor(service, now).length === 0 && email
  return (
    <>
      {places.map((place) => (
        <p key={place}>
          <bdi translate="no" {...dutch}>
            {place}
          </bdi>
        </p>
      ))}
      {online && (
        <p>
          <bdi translate="no" dir="ltr">
            {online}
          </bdi>
        </p>
      )}
    </>
  )
}

function Hours({ service, now }: Part) {
  const t = useTranslations('service')
  const seen = useTranslations('service.seen')
  const paper = useTranslations('list.paper')
  const told = tellHours(service, now, useLocale(), { t, seen })
  return (
    told && (
      <p>
        {told.hours} {paper('seen', { when: told.when })}
      </p>
    )
  )
}

/** A website as one types it. */
function readable(website: string): string {
  const { host, pathname, search } = new URL(website)
  return host.replace(/^www\./, '') + (pathname + search).replace(/\/$/, '')
}
