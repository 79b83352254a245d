import { useLocale, useTranslations } from 'next-intl'
import { isToldToBeOld } from '@/core/freshness/told-old'
import type { Service } from '@/core/service'
import { beginningOf } from '@/core/way-in/beginning'
import { costsOf } from '@/core/way-in/costs'
import { inLanguage } from '../say/in-language'
import { OpenLine } from '../service/open-line'
import { textOf } from '../service/service-text'

const enoughLetters = 60

interface Props {
  service: Service
  now: Date
  /** On the card one begins with: also how long one waits and who gets to know, which no source tells. */
  asksMore?: boolean
}

/** In three short lines: when it is open, what it costs, in which language; and that it is old, where it is. What is not known is said once, for all that is not. */
export function KeyFacts({ service, now, asksMore = false }: Props) {
  const t = useTranslations('plan.facts')
  const said = useTranslations('service')
  const locale = useLocale()
  const costs = costsOf(service)
  const { feesDescription, language } = textOf(service, locale)
  const spoken = service.languages.filter((code) => code !== 'nl')
  const unknown = [
    service.schedules.length === 0 && !service.kinds.includes('gp-out-of-hours') && t('hours'),
    costs === 'unknown' && t('costs'),
    spoken.length === 0 && t('languages'),
    asksMore && t('waiting'),
  ].filter((one) => typeof one === 'string')
  return (
    <ul className="key-facts small">
      {service.schedules.length > 0 && (
        <li>
          <OpenLine service={service} now={now} />
        </li>
      )}
      {costs === 'free' && <li>{t('free')}</li>}
      {costs === 'told' && feesDescription && (
        <li {...inLanguage(language, locale)}>{beginningOf(feesDescription, enoughLetters)}</li>
      )}
      {isToldToBeOld(service, now) && <li className="soft">{said('old')}</li>}
      {unknown.length > 0 && (
        <li className="soft">{t(asksMore ? 'askForMore' : 'askFor', { what: unknown.join(', ') })}</li>
      )}
    </ul>
  )
}
