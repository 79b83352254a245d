import type { useTranslations } from 'next-intl'
import type { Service } from '@/core/service'
import { listWords } from '../say/list-words'

/** Who may refer to this service; undefined for one without referrers. */
export function referrerWords(
  { referredBy }: Pick<Service, 'referredBy'>,
  locale: string,
  t: ReturnType<typeof useTranslations<'service'>>,
): string | undefined {
  const names = referredBy.map((one) => t(`referrers.${one}`))
  return names.length > 0 ? t('referredBy', { who: listWords(names, locale, 'disjunction') }) : undefined
}
