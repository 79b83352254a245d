import { useLocale, useTranslations } from 'next-intl'
import type { Service } from '@/core/service'
import { Kept } from '../say/kept'
import { describeCalls } from './describe-calls'

/** How to reach a service in one line, for the printed plan: what one opens on a screen cannot be opened on paper. */
export function OnPaper({ service, now }: { service: Service; now: Date }) {
  const t = useTranslations('service')
  const seen = useTranslations('service.seen')
  const locale = useLocale()
  const ways = [
    ...describeCalls(service, now, locale, { t, seen }).map(({ said }) => said),
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
