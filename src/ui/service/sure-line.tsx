import { useLocale, useTranslations } from 'next-intl'
import type { Service } from '@/core/service'
import { assure } from '@/core/way-in/assurance'
import { describeSeen } from './describe-seen'

/** How old and how sure the facts are that one needs to get in, in one line. */
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
      {assure(service).confidence !== 'stated' && t('notChecked')}
    </p>
  )
}
