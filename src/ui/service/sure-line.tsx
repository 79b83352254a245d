import { useLocale, useTranslations } from 'next-intl'
import { staysReachable } from '@/core/freshness/bounds'
import { freshnessOf } from '@/core/freshness/freshness'
import { wallClock } from '@/core/hours/amsterdam'
import type { Service } from '@/core/service'
import { hasUnchecked } from '@/core/way-in/assurance'
import { listAsText, listKeptThoughOld } from '@/core/way-in/phones'
import { CallableText } from '../say/callable-text'
import { describeKept } from './describe-number'
import { describeChecked, describeSeen, hasDate } from './describe-seen'

/** How old and how sure the facts are that one needs to get in, in one line. Beside a number that says itself that it was not checked, that is not said again; and of help that stays reachable no more than of when it is. */
export function SureLine({ service, now }: { service: Service; now: Date }) {
  const t = useTranslations('service')
  const seen = useTranslations('service.seen')
  const locale = useLocale()
  const { existence } = service.evidence
  const checked = describeChecked(existence, locale, seen)
  const isOld = !staysReachable(service) && freshnessOf('existence', service, existence, wallClock(now)) === 'stale'
  const when = describeSeen(existence, locale, seen)
  const said = checked
    ? t(isOld ? 'sureOldChecked' : 'sureChecked', { checked })
    : hasDate(existence)
      ? t(isOld ? 'sureOld' : 'sureLine', { when })
      : t('sureUnknown')
  const kept = listKeptThoughOld(service, now).flatMap((phone) => describeKept(phone, locale, { t, seen }) ?? [])
  return (
    <p className="sure">
      {kept.length > 0 && (
        <>
          <CallableText text={kept.join(' ')} />{' '}
        </>
      )}
      {said} {!isOld && hasUnchecked(service, now) && listAsText(service, now).length === 0 && t('notChecked')}
    </p>
  )
}
