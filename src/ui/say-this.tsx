import type { Service } from '@/core/service'
import type { Kind } from '@/core/taxonomy'
import type { Answers } from '@/core/triage/answers'
import { listWords } from './list-words'
import { Said, type Translate } from './said'
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

interface Props {
  answers: Answers
  service: Service
}

/**
 * One thing that one can say, made of the answers. Only where one has to begin by telling; lines begin to talk themselves.
 */
export function SayThis({ answers, service }: Props) {
  if (!canBeTold(answers, service)) return null
  return <Said sentences={(t, locale) => sentences(t, locale, answers, service)} />
}

/** Whether one calls this service by telling who one is and what it is about. */
export function canBeTold(answers: Answers, service: Service): boolean {
  const asksReferral = service.access === 'referral'
  if (topicWords(answers) === 'child') return !asksReferral
  return asksReferral || service.kinds.some((kind) => takesCalls.includes(kind))
}

function sentences(t: Translate, locale: string, answers: Answers, service: Service): string {
  const { who, age } = answers
  // A door for everything hears everything; any other only what it is about.
  const topics = service.kinds.some((kind) => forEverything.includes(kind))
    ? answers.topics
    : answers.topics.filter((topic) => service.topics.includes(topic))
  const about = topics.filter((topic) => topic !== 'unsure').map((topic) => t(`topics.short.${topic}`))
  return [
    t(`say.opening.${who}`, { words: topicWords(answers) }),
    age === 'pregnant' ? t('say.unborn') : t('say.age', { who }),
    about.length > 0 && t('say.about', { topics: listWords(about, locale) }),
    service.access === 'referral' ? t('say.askReferral', { name: service.name, who }) : t('say.ask', { who }),
  ]
    .filter(Boolean)
    .join(' ')
}
