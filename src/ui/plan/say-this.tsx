import type { Service } from '@/core/service'
import type { Answers } from '@/core/triage/answers'
import { forEverything, takesCall } from '@/core/way-in/takes-calls'
import { askerWords } from '../say/asker-words'
import { Said, type Translate } from '../say/said'
import { sayOf } from '../say/situation-words'
import { topicWords } from '../say/topic-words'

interface Props {
  answers: Answers
  service: Service
}

/** What one can say, made of all answers. Only where one has to begin by telling; lines begin to talk themselves. */
export function SayThis({ answers, service }: Props) {
  if (!canBeTold(answers, service)) return null
  return <Said sentences={(t) => sentencesFor(t, answers, service)} />
}

/** Whether this asker calls this service by telling who one is and what it is about. A child asks a grown-up to arrange a referral. */
export const canBeTold = (answers: Answers, service: Service): boolean =>
  takesCall(service) && !(topicWords(answers) === 'child' && service.access === 'referral')

/** Whole sentences: what is going on, the age, for how long, who helps already, and what one asks. */
export function sentencesFor(t: Translate, answers: Answers, service: Service): string {
  const { age, weight, known } = answers
  const asker = askerWords(answers)
  const told = tell(t, answers, service)
  return [
    t('say.greeting'),
    ...(told.length > 0 ? told : [t(`say.opening.${asker}`)]),
    age === 'pregnant' ? t('say.unborn') : t(`say.age.${asker}`),
    (weight === 'ongoing' || weight === 'stuck') && t(`say.weight.${weight}.${asker}`),
    known && known !== 'waiting-list' && t(`say.known.${asker}`, { known: t(`say.names.${known}`) }),
    known === 'waiting-list' && t(`say.waiting.${asker}`),
    service.access === 'referral' ? t(`say.askReferral.${asker}`, { name: service.name }) : t(`say.ask.${asker}`),
  ]
    .filter(Boolean)
    .join(' ')
}

/** What is going on: the situations, or else the topics. A door for everything hears everything; any other only what it is about. */
function tell(t: Translate, { situations = [], topics, ...asker }: Answers, service: Service): string[] {
  const words = askerWords(asker)
  const hearsAll = service.kinds.some((kind) => forEverything.includes(kind))
  if (situations.length > 0) return situations.map((id) => t(sayOf(id, words)))
  return topics.flatMap((topic) =>
    topic !== 'unsure' && (hearsAll || service.topics.includes(topic)) ? [t(`topics.say.${topic}.${words}`)] : [],
  )
}
