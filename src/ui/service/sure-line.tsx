import { useLocale, useTranslations } from 'next-intl'
import type { Service } from '@/core/service'
import { hasUnchecked } from '@/core/way-in/assurance'
import { listDated } from '@/core/way-in/phones'
import { describeChecked, describeSeen, hasDate } from './describe-seen'

/** How old and how sure the facts are that one needs to get in, in one line. Beside a number that says itself that it was not checked, that is not said again. */
export function SureLine({ service }: { service: Service }) {
  const t = useTranslations('service')
  const seen = useTranslations('service.seen')
  const locale = useLocale()
  const { existence } = service.evidence
  const checked = describeChecked(existence, locale, seen)
  return (
    <p className="sure">
      {checked
        ? t('sureChecked', { checked })
        : hasDate(existence)
          ? t('sureLine', { when: describeSeen(existence, locale, seen) })
          : t('sureUnknown')}{' '}
      {hasUnchecked(service) && listDated(service).length === 0 && t('notChecked')}
    </p>
  )
}
