import { useLocale, useTranslations } from 'next-intl'
import type { Service } from '@/core/service'
import type { Kind } from '@/core/taxonomy'
import type { Answers } from '@/core/triage/answers'
import { listWords } from './list-words'
import { topicWords } from './topic-words'

const forEverything: readonly Kind[] = ['buurtteam', 'school-buurtteam', 'gp', 'municipality', 'youth-health-care']
const takesCalls: readonly Kind[] = [
  ...forEverything,
  'advice-desk',
  'school-attendance',
  'community-worker',
  'volunteer-support',
  'youth-work',
]

/** One thing that one can say, made of the answers. Only where one has to begin by telling; lines begin to talk themselves. */
export function SayThis({ answers, service }: { answers: Answers; service: Service }) {
  const t = useTranslations()
  const locale = useLocale()
  const { who, age } = answers
  const asksReferral = service.access === 'referral'
  const words = topicWords(answers)
  if (words === 'child' ? asksReferral : !asksReferral && !service.kinds.some((kind) => takesCalls.includes(kind)))
    return null
  // A door for everything hears everything; any other only what it is about.
  const topics = service.kinds.some((kind) => forEverything.includes(kind))
    ? answers.topics
    : answers.topics.filter((topic) => service.topics.includes(topic))
  const about = topics.filter((topic) => topic !== 'unsure').map((topic) => t(`topics.short.${topic}`))
  const sentences = [
    t(`say.opening.${who}`, { words }),
    age === 'pregnant' ? t('say.unborn') : t('say.age', { who }),
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
