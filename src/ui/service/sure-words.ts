import { isToldToBeOld } from '@/core/freshness/told-old'
import type { Evidence, Service } from '@/core/service'
import { hasUnchecked } from '@/core/way-in/assurance'
import { listAsText, listKeptThoughOld } from '@/core/way-in/phones'
import { describeKept, type NumberWords } from './describe-number'
import { describeChecked, describeSeen, hasDate } from './describe-seen'

/**
 * How old and how sure the facts are that one needs to get in: first of which number it is known since when. Beside a number that says itself that it was not checked, that is
 * not said again; and of help that stays reachable no more than of when it is.
 */
export function sureWords(
  service: Service,
  now: Date,
  locale: string,
  { t, seen }: NumberWords,
): { numbers: string; facts: string } {
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
  return {
    numbers: kept.join(' '),
    facts: isUnchecked ? `${said} ${t(checked ? 'notAllChecked' : 'notChecked')}` : said,
  }
}

const isSeenAlike = (one: Evidence, other: Evidence) =>
  (['date', 'dateEnd', 'dateBasis', 'checked', 'checkedBy'] as const).every((part) => one[part] === other[part])
