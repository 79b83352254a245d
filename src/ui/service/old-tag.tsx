import { useTranslations } from 'next-intl'
import { isToldToBeOld } from '@/core/freshness/told-old'
import type { Service } from '@/core/service'

/** Beside the name of help of which nobody knows for long that it is still there; nothing beside any other. */
export function OldTag({ service, now }: { service: Service; now: Date }) {
  const t = useTranslations('service.badge')
  return isToldToBeOld(service, now) && <span className="soft small">({t('old')})</span>
}
