import type { useTranslations } from 'next-intl'
import type { Phone } from '@/core/service'
import type { PhoneAsText } from '@/core/way-in/phones'
import { describeChecked, describeSeen, hasDate } from './describe-seen'

export interface NumberWords {
  t: ReturnType<typeof useTranslations<'service'>>
  seen: ReturnType<typeof useTranslations<'service.seen'>>
}

/** A number that is no button, in a sentence: of when it is or when it was checked, and that nobody looked at it yet, or lately. */
export function describeNumber(phone: PhoneAsText, locale: string, { t, seen }: NumberWords): string {
  const { number, evidence, because } = phone
  const checked = describeChecked(evidence, locale, seen)
  if (checked) return t(because === 'old' ? 'oldPhoneChecked' : 'checkedPhone', { number, checked })
  const when = describeSeen(evidence, locale, seen)
  if (because === 'dated') return t('datedPhone', { number, when })
  return hasDate(evidence) ? t('oldPhone', { number, when }) : t('agelessPhone', { number })
}

/** Of when a number is that keeps its button though it is old; undefined where nobody knows. */
export function describeKept(
  { number, evidence }: Phone,
  locale: string,
  { t, seen }: NumberWords,
): string | undefined {
  const checked = describeChecked(evidence, locale, seen)
  if (checked) return t('keptPhoneChecked', { number, checked })
  return hasDate(evidence) ? t('keptPhone', { number, when: describeSeen(evidence, locale, seen) }) : undefined
}
