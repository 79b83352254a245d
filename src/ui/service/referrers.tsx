import { useLocale, useTranslations } from 'next-intl'
import type { Service } from '@/core/service'
import { listWords } from '../say/list-words'

/** Who may refer to this service; nothing for one without referrers. */
export function Referrers({ service: { referredBy } }: { service: Service }) {
  const t = useTranslations('service')
  const locale = useLocale()
  if (referredBy.length === 0) return null
  const names = referredBy.map((one) => t(`referrers.${one}`))
  return <p>{t('referredBy', { who: listWords(names, locale, 'disjunction') })}</p>
}
