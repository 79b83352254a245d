import type { Service } from '@/core/service'
import type { Answers } from '@/core/triage/answers'
import { takesCall } from '@/core/way-in/takes-calls'
import { type ToTell, whatToTell } from '@/core/way-in/what-to-tell'
import { type AskerWords, askerWords } from '../say/asker-words'
import { nameToSay } from '../say/name-to-say'
import { Said, type Translate } from '../say/said'
import { sayOf } from '../say/situation-words'

interface Props {
  answers: Answers
  service: Service
}

/** What one can say, made of all answers. Only where one has to begin by telling; lines begin to talk themselves. */
export function SayThis({ answers, service }: Props) {
  if (!takesCall(service, answers)) return null
  return <Said sentences={(t) => sentencesFor(t, answers, service)} />
}

/** Whole sentences: what is going on, for how long, the age, who helps already, and what one asks. */
export function sentencesFor(t: Translate, answers: Answers, service: Service): string {
  const tell = whatToTell(answers, service)
  const asker = tell.isOtherChild && answers.who === 'parent' ? 'other' : askerWords(answers)
  const name = nameToSay(service.name)
  const asks = {
    help: () => t(`say.ask.${asker}`),
    referral: () => t(`say.askReferral.${asker}`, { name }),
    meanwhile: () => t(`say.askMeanwhile.${asker}`),
  }
  return [
    t('say.greeting'),
    ...sayWhat(t, tell, asker),
    !tell.isDanger &&
      (answers.weight === 'ongoing' || answers.weight === 'stuck') &&
      t(`say.weight.${answers.weight}.${asker}`),
    sayAge(t, tell, asker),
    sayKnown(t, answers, tell, asker),
    asks[tell.asks](),
  ]
    .filter(Boolean)
    .join(' ')
}

/** What is going on. Somebody who calls about another family, or works with one, says that first; then both say the same. */
function sayWhat(t: Translate, { situations, topics }: ToTell, asker: AskerWords): string[] {
  const isOther = asker === 'other' || asker === 'professional'
  const words = isOther ? 'other' : asker
  const told = [
    ...topics.flatMap((topic) => (topic === 'unsure' ? [] : t(`topics.say.${topic}.${words}`))),
    ...situations.map(({ id }) => t(sayOf(id, words))),
  ]
  if (told.length === 0) return [t(`say.opening.${asker}`)]
  return isOther ? [t(`say.about.${asker}`), ...told] : told
}

function sayAge(t: Translate, { age }: ToTell, asker: AskerWords): string | null {
  if (age === 'unborn') return t('say.unborn')
  if (age === 'small' && asker !== 'youth' && asker !== 'child') return t(`say.small.${asker}`)
  return age && t(`say.age.${asker}`)
}

function sayKnown(t: Translate, { known }: Answers, { isKnownHere }: ToTell, asker: AskerWords): string | null {
  if (!known) return null
  if (known === 'waiting-list') return t(`say.waiting.${asker}`)
  return isKnownHere ? t(`say.knownHere.${asker}`) : t(`say.known.${asker}`, { known: t(`say.names.${known}`) })
}
