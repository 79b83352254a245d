import { useLocale } from 'next-intl'
import type { Service } from '@/core/service'
import { addressOf } from '@/i18n/addresses'
import { inLanguage } from '../say/in-language'
import { Contact } from '../service/contact'
import { LanguageNote } from '../service/language-note'
import { ServiceName } from '../service/service-name'
import { textOf } from '../service/service-text'
import { SureLine } from '../service/sure-line'

/** Somebody who listens, in the words for children, with the way to reach them. */
export function Listener({ service }: { service: Service }) {
  const locale = useLocale()
  const text = textOf(service, locale, 'child')
  const told = inLanguage(text.language, locale)
  return (
    <article className="card help">
      <h3>
        <a href={addressOf('guide', locale, service.slug)}>
          <ServiceName service={service} />
        </a>
      </h3>
      <p {...told}>{text.description}</p>
      <p {...told}>{text.applicationProcess}</p>
      <LanguageNote services={[service]} />
      <Contact service={service} main />
      <SureLine service={service} />
    </article>
  )
}
