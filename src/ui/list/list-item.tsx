import { useLocale, useTranslations } from 'next-intl'
import { type List, moveUp, type Picked, reasonIds, remove, searchOf, withReason } from '@/core/list/list'
import type { Service } from '@/core/service'
import { addressOf } from '@/i18n/addresses'
import { inLanguage } from '../say/in-language'
import { Contact } from '../service/contact'
import { HoursList } from '../service/hours-list'
import { LanguageNote } from '../service/language-note'
import { OnPaper } from '../service/on-paper'
import { ServiceName } from '../service/service-name'
import { textOf } from '../service/service-text'
import { SureLine } from '../service/sure-line'

interface Props {
  list: List
  pick: Picked
  service: Service
  first: boolean
  now: Date
}

/** A service on the list: why it is there, how to reach it, and the links that change it. Each link is the list as it is then. */
export function ListItem({ list, pick, service, first, now }: Props) {
  const t = useTranslations('list')
  const locale = useLocale()
  const text = textOf(service, locale)
  const told = inLanguage(text.language, locale)
  const to = (changed: List) => `${addressOf('list', locale)}${searchOf(changed)}#${pick.slug}`
  const places = service.locations.flatMap(({ name, address, postcode }) =>
    address ? [[name, address, postcode].filter(Boolean).join(', ')] : [],
  )
  return (
    <li id={pick.slug} className="card help listed">
      <h2>
        <a href={addressOf('guide', locale, service.slug)}>
          <ServiceName service={service} />
        </a>
      </h2>
      {pick.reason && <p className="because listed-reason">{t(`reasons.${pick.reason}`)}</p>}
      <p className="listed-about" {...told}>
        {text.description}
      </p>
      <p className="listed-way" {...told}>
        {text.applicationProcess}
      </p>
      <LanguageNote services={[service]} />
      <div className="no-print">
        <Contact service={service} now={now} />
      </div>
      <OnPaper service={service} now={now} />
      {places.length > 0 && (
        <p {...inLanguage('nl', locale)}>
          <bdi translate="no">{places.join(' · ')}</bdi>
        </p>
      )}
      <HoursList service={service} now={now} />
      <SureLine service={service} now={now} />
      <p className="notes on-paper">{t('notes')}</p>
      <div className="no-print listed-change">
        <p className="small soft" id={`why-${pick.slug}`}>
          {t('why')}
        </p>
        <ul className="chips" aria-labelledby={`why-${pick.slug}`}>
          {reasonIds.map((reason) => (
            <li key={reason}>
              <a
                className="chip"
                aria-current={reason === pick.reason ? 'true' : undefined}
                href={to(withReason(list, pick.slug, reason === pick.reason ? null : reason))}
              >
                {t(`reasons.${reason}`)}
              </a>
            </li>
          ))}
        </ul>
        <p className="flex flex-wrap gap-2 mt-2">
          {!first && (
            <a className="button" href={to(moveUp(list, pick.slug))}>
              {t('up')}
              <span className="hidden-to-eyes">
                : <ServiceName service={service} />
              </span>
            </a>
          )}
          <a className="button button-plain" href={`${addressOf('list', locale)}${searchOf(remove(list, pick.slug))}`}>
            {t('remove')}
            <span className="hidden-to-eyes">
              : <ServiceName service={service} />
            </span>
          </a>
        </p>
      </div>
    </li>
  )
}
