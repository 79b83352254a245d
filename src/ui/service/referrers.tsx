import { useLocale, useTranslations } from 'next-intl'
import type { Service } from '@/core/service'
import { referrerWords } from './referrer-words'

/** Who may refer to this service; nothing for one without referrers. */
export function Referrers({ service }: { service: Service }) {
  const words = referrerWords(service, useLocale(), useTranslations('service'))
  return words && <p>{words}</p>
}
