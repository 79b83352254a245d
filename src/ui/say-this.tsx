import { createTranslator, useLocale, useTranslations } from 'next-intl'
import type { Service } from '@/core/service'
import type { Kind } from '@/core/taxonomy'
import type { Answers } from '@/core/triage/answers'
import { dutchToSay } from '@/i18n/dutch-to-say'
import { sourceLocale } from '@/i18n/languages'
import { inLanguage } from './in-language'
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

interface Props {
  answers: Answers
  service: Service
}

type Translate = ReturnType<typeof createTranslator<typeof dutchToSay>>

const inDutch: Translate = createTranslator({ locale: sourceLocale, messages: dutchToSay })

/**
 * One thing that one can say, made of the answers. Only where one has to begin by telling; lines begin to talk themselves. Whoever listens
 * speaks Dutch, so a page in another language has the Dutch sentence too.
 */
export function SayThis({ answers, service }: Props) {
  const t = useTranslations()
  const locale = useLocale()
  const asksReferral = service.access === 'referral'
  const isChild = topicWords(answers) === 'child'
  if (isChild ? asksReferral : !asksReferral && !service.kinds.some((kind) => takesCalls.includes(kind))) return null
  return (
    <div className="say">
      <p className="small soft">{t('plan.say')}</p>
      <p>
        <q>{sentences(t, locale, answers, service)}</q>
      </p>
      {locale !== sourceLocale && (
        <>
          <p className="small soft mt-2">{t('plan.sayInDutch')}</p>
          <p {...inLanguage(sourceLocale, locale)}>
            <q>{sentences(inDutch, sourceLocale, answers, service)}</q>
          </p>
        </>
      )}
    </div>
  )
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
