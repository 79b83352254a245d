import { useLocale, useTranslations } from 'next-intl'
import type { Service } from '@/core/service'
import { CallableText } from '../say/callable-text'
import { sureWords } from './sure-words'

/** How old and how sure the facts are that one needs to get in, in one line. */
export function SureLine({ service, now }: { service: Service; now: Date }) {
  const t = useTranslations('service')
  const seen = useTranslations('service.seen')
  const { numbers, facts } = sureWords(service, now, useLocale(), { t, seen })
  return (
    <p className="sure">
      <CallableText text={numbers} /> {facts}
    </p>
  )
}
