import { useLocale, useTranslations } from 'next-intl'
import { isToldToBeOld } from '@/core/freshness/told-old'
import type { Evidence, Service } from '@/core/service'
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
  const isOld = isToldToBeOld(service, now)
  const when = describeSeen(existence, locale, seen)
  const said = checked
    ? t(isOld ? 'sureOldChecked' : 'sureChecked', { checked })
    : hasDate(existence)
      ? t(isOld ? 'sureOld' : 'sureLine', { when })
      : t('sureUnknown')
  const isUnchecked = !isOld && hasUnchecked(service, now) && listAsText(service, now).length === 0
  // Of a number that is as old as all else, that is said once.
  const kept = listKeptThoughOld(service, now)
    .filter(({ evidence }) => !isSeenAlike(evidence, existence))
    .flatMap((phone) => describeKept(phone, locale, { t, seen }) ?? [])
  return (
    <p className="sure">
      {kept.length > 0 && (
        <>
          <CallableText text={kept.join(' ')} />{' '}
        </>
      )}
      {said} {isUnchecked && t(checked ? 'notAllChecked' : 'notChecked')}
    </p>
  )
}

const isSeenAlike = (one: Evidence, other: Evidence) =>
  (['date', 'dateEnd', 'dateBasis', 'checked', 'checkedBy'] as const).every((part) => one[part] === other[part])
