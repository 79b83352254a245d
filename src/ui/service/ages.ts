import { useTranslations } from 'next-intl'
import type { Service } from '@/core/service'

/** The ages of a service in words. */
export function useAges({ minimumAge: min, maximumAge: max }: Service): string {
  const t = useTranslations('service.ages')
  if (min === 0 && max === 0) return t('baby')
  if (min !== null && max !== null) return t('between', { min, max })
  if (min !== null) return t('from', { min })
  return max === null ? t('any') : t('upTo', { max })
}
