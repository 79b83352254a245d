import { useLocale, useTranslations } from 'next-intl'
import type { Service } from '@/core/service'
import { listAsText, listCallableFor } from '@/core/way-in/phones'
import { Kept } from '../say/kept'
import { describeNumber } from './describe-number'

/** How to reach a service in one line, for the printed plan: what one opens on a screen cannot be opened on paper. */
export function OnPaper({ service, now }: { service: Service; now: Date }) {
  const t = useTranslations('service')
  const seen = useTranslations('service.seen')
  const locale = useLocale()
  const numbers = listCallableFor(service, now)
  const ways = [
    ...numbers.map(({ number, of }) =>
      of === service.slug ? t('call', { number }) : t('callAndAsk', { number, name: service.name }),
    ),
    ...listAsText(service, now).map((phone) => describeNumber(phone, locale, { t, seen })),
    ...(service.website ? [new URL(service.website).host.replace(/^www\./, '')] : []),
    ...service.locations.flatMap(({ address }) => address ?? []).slice(0, 1),
  ]
  return (
    ways.length > 0 && (
      <p className="on-paper">
        <Kept text={ways.join(' · ')} words={[service.name]} />
      </p>
    )
  )
}
