import { useLocale, useTranslations } from 'next-intl'
import type { Known } from '@/core/list/resolve'
import { beginningOf } from '@/core/way-in/beginning'
import { whatItDoes } from '@/core/way-in/what-it-does'
import { addressOf } from '@/i18n/addresses'
import { inLanguage } from '../say/in-language'
import { Kept } from '../say/kept'
import { hasSomethingToSay, SayOnThePhone } from '../say/say-on-the-phone'
import { Contact } from '../service/contact'
import { OpenLine } from '../service/open-line'
import { ServiceName } from '../service/service-name'
import { textOf } from '../service/service-text'

interface Props {
  known: Known
  /** The one to begin with: its button stands out. */
  isFirst: boolean
  now: Date
}

/** So many letters say how one gets in. */
const enoughLetters = 30

/** One help that somebody picked: what it does for you, how you get in, when, and what one can say. */
export function FamilyCard({ known: { pick, service }, isFirst, now }: Props) {
  const t = useTranslations('list')
  const locale = useLocale()
  const text = textOf(service, locale)
  const told = inLanguage(text.language, locale)
  const wayIn = beginningOf(text.applicationProcess, enoughLetters)
  const place = service.locations.find(({ address }) => address)
  return (
    <li className="card help given-help">
      <h2>
        <a href={addressOf('guide', locale, service.slug)}>
          <ServiceName service={service} />
        </a>
      </h2>
      {pick.reason && <p className="because">{t(`reasons.${pick.reason}`)}</p>}
      <p {...told}>
        <Kept text={whatItDoes(text.description)} words={[service.name]} />
      </p>
      <p {...told}>
        <Kept text={wayIn} words={[service.name]} />
      </p>
      <Contact
        service={service}
        now={now}
        main={isFirst}
        brief={{ said: wayIn, ask: t('askFor', { name: service.name }) }}
      />
      {(service.schedules.length > 0 || place) && (
        <p className="small">
          {service.schedules.length > 0 && <OpenLine service={service} now={now} />}
          {service.schedules.length > 0 && place && ' · '}
          {place && (
            <bdi translate="no" {...inLanguage('nl', locale)}>
              {place.address}
            </bdi>
          )}
        </p>
      )}
      <div className="given-last">
        {hasSomethingToSay(service, now) && (
          <details className="given-say">
            <summary>{t('family.say')}</summary>
            <SayOnThePhone service={service} now={now} />
          </details>
        )}
        <p className="small no-print">
          <a className="inline-flex min-h-11 items-center" href={addressOf('not-right', locale, service.slug)}>
            {t('family.wrong')}
          </a>
        </p>
      </div>
    </li>
  )
}
