import { useLocale, useTranslations } from 'next-intl'
import type { Service } from '@/core/service'
import type { Answers } from '@/core/triage/answers'
import { listWords } from './list-words'

/** One thing that one can say on the phone, made of the answers. Only where somebody can be called or asked for a referral. */
export function SayThis({ answers, service }: { answers: Answers; service: Service }) {
  const t = useTranslations()
  const locale = useLocale()
  const { who, age, topics } = answers
  const asksReferral = service.access === 'referral'
  const talks = service.formats.some((format) => format === 'individual' || format === 'phone' || format === 'chat')
  if (!asksReferral && !talks) return null
  const about = topics.filter((topic) => topic !== 'unsure').map((topic) => t(`topics.short.${topic}`))
  const sentences = [
    t(`say.opening.${who}`),
    age && t(`say.age.${who === 'youth' ? 'youth' : 'parent'}.${age}`),
    about.length > 0 && t('say.about', { topics: listWords(about, locale) }),
    asksReferral ? t('say.askReferral', { name: service.name, who }) : t('say.ask', { who }),
  ]
  return (
    <div className="say">
      <p className="small soft">{t('plan.say')}</p>
      <p>
        <q>{sentences.filter(Boolean).join(' ')}</q>
      </p>
    </div>
  )
}
