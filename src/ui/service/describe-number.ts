import type { useTranslations } from 'next-intl'
import type { Phone } from '@/core/service'
import { describeChecked, describeSeen } from './describe-seen'

interface Words {
  t: ReturnType<typeof useTranslations<'service'>>
  seen: ReturnType<typeof useTranslations<'service.seen'>>
}

/** A number that is no button, in a sentence: of when it is, or when and by whom it was checked since. */
export function describeNumber({ number, evidence }: Phone, locale: string, { t, seen }: Words): string {
  const checked = describeChecked(evidence, locale, seen)
  if (checked) return t('checkedPhone', { number, checked })
  return t('datedPhone', { number, when: describeSeen(evidence, locale, seen) })
}
