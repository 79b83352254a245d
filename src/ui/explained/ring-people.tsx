import { useLocale } from 'next-intl'
import type { Suggestion } from '@/core/routing/suggestion'
import { listAsText } from '@/core/way-in/phones'
import { guideForYoung } from '@/i18n/addresses'
import { Candidates } from '../plan/candidates'
import { CallableText } from '../say/callable-text'
import { inLanguage } from '../say/in-language'
import { ServiceName } from '../service/service-name'
import { textOf } from '../service/service-text'

/** The few who are near in a ring, in the words for children. */
export function RingPeople({ found, now }: { found: readonly Suggestion[]; now: Date }) {
  const locale = useLocale()
  return (
    <ul className="listing">
      {found.map(({ service, candidates }) => {
        const { description, language } = textOf(service, locale, 'child')
        return (
          <li key={service.slug}>
            <a href={guideForYoung(locale, service.slug)}>
              <ServiceName service={service} />
            </a>
            <p {...inLanguage(language, locale)}>
              <CallableText text={description} asText={listAsText(service, now)} />
            </p>
            <Candidates candidates={candidates} />
          </li>
        )
      })}
    </ul>
  )
}
