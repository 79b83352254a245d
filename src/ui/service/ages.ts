import type { Service } from '@/core/service'
import type { Speak } from '../say/speak'

/** The ages of a service in words. */
export function agesOf({ minimumAge: min, maximumAge: max }: Service, t: Speak): string {
  if (min === 0 && max === 0) return t('service.ages.baby')
  if (min !== null && max !== null) return t('service.ages.between', { min, max })
  if (min !== null) return t('service.ages.from', { min })
  return max === null ? t('service.ages.any') : t('service.ages.upTo', { max })
}
