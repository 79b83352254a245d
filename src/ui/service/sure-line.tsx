import { useLocale, useTranslations } from 'next-intl'
import type { Service } from '@/core/service'
import { assure } from '@/core/way-in/assurance'
import { listDated } from '@/core/way-in/phones'
import { describeSeen } from './describe-seen'

/** How old and how sure the facts are that one needs to get in, in one line. Beside a number that says itself that it was not checked, that is not said again. */
export function SureLine({ service }: { service: Service }) {
  const t = useTranslations('service')
  const seen = useTranslations('service.seen')
  const locale = useLocale()
  const { existence } = service.evidence
  return (
    <p className="sure">
      {existence.date || existence.dateEnd
        ? t('sureLine', { when: describeSeen(existence, locale, seen) })
        : t('sureUnknown')}{' '}
      {assure(service).confidence !== 'stated' && listDated(service).length === 0 && t('notChecked')}
    </p>
  )
}
