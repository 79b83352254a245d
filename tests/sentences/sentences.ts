import { createTranslator } from 'next-intl'
import { maximumSituations, situationsFor } from '@/core/situations/find-situations'
import type { Topic } from '@/core/taxonomy'
import { type Answers, ageBandsFor, knowns, weights, whos } from '@/core/triage/answers'
import { topicsFor } from '@/core/triage/topics-for'
import { takesCall } from '@/core/way-in/takes-calls'
import type { Locale } from '@/i18n/languages'
import { wordsIn } from '@/i18n/words'
import { sentencesFor } from '@/ui/plan/say-this'
import { type AskerWords, askerWords } from '@/ui/say/asker-words'
import type { Translate } from '@/ui/say/said'
import { serviceOf, services } from '../directory-under-test'

/** What one can say of these answers, as a plan prints it, and to whom. */
export interface Spoken {
  text: string
  asker: AskerWords
  answers: Answers
  /** Slug of the service that is called. */
  to: string
}

/** A door for everything, one that refers, the one of safety, the school's, and one for a single subject. */
const doors = ['buurtteams-utrecht', 'spoor030', 'veilig-thuis', 'leerplicht-utrecht', 'u-pas'].map(serviceOf)

const orNot = <T>(all: readonly T[]): readonly (T | undefined)[] => [undefined, ...all]
const askers = whos.flatMap((who) => orNot(ageBandsFor(who)).map((age) => ({ who, age })))

/** One topic or none, two topics, one situation or two about the same topic: what may be chosen on the screens. */
function* everySubject(asker: Pick<Answers, 'who' | 'age'>): Generator<Pick<Answers, 'topics' | 'situations'>> {
  const offered = topicsFor(asker.age)
  for (const topic of orNot(offered)) yield { topics: topic ? [topic] : [] }
  for (const topic of offered) {
    if (topic !== 'money') yield { topics: [topic, 'money'] }
    const here = situationsFor(asker, [topic])
    for (const [at, { id }] of here.entries()) {
      yield { topics: [topic], situations: [id] }
      for (const other of here.slice(at + 1)) yield { topics: [topic], situations: [id, other.id] }
    }
  }
}

/** With each weight and each who helps already where one thing is going on; two things are told without. */
function* everyAnswer(): Generator<Answers> {
  for (const asker of askers)
    for (const subject of everySubject(asker))
      if (subject.situations?.length === maximumSituations) yield { ...asker, ...subject }
      else
        for (const weight of orNot(weights))
          for (const known of orNot(knowns)) yield { ...asker, ...subject, weight, known }
}

/** Everything that a plan tells somebody to say, each text once with the first answers that lead to it. */
export function listSpoken(locale: Locale): Spoken[] {
  const t = once(createTranslator({ locale, messages: wordsIn(locale) }) as unknown as Translate)
  const spoken = new Map<string, Spoken>()
  for (const answers of everyAnswer())
    for (const service of doors)
      if (takesCall(service, answers)) {
        const text = sentencesFor(t, answers, service)
        if (!spoken.has(text)) spoken.set(text, { text, asker: askerWords(answers), answers, to: service.slug })
      }
  for (const service of services)
    for (const who of whos) {
      const answers = { who, topics: [] as Topic[] }
      if (takesCall(service, answers)) {
        const text = sentencesFor(t, answers, service)
        spoken.set(text, { text, asker: askerWords(answers), answers, to: service.slug })
      }
    }
  return [...spoken.values()]
}

/** The same translator, which works each message out once. */
function once(t: Translate): Translate {
  const known = new Map<string, string>()
  const say = (key: string, values?: object) => {
    const id = key + JSON.stringify(values)
    const text = known.get(id) ?? t(key as never, values as never)
    known.set(id, text)
    return text
  }
  return say as unknown as Translate
}
