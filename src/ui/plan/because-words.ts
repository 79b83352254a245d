import type { Reason, Suggestion } from '@/core/routing/suggestion'
import type { Answers } from '@/core/triage/answers'
import { listWords } from '../say/list-words'
import type { Speak } from '../say/speak'
import { agesOf } from '../service/ages'

/** Why this help is in the plan, in a sentence; undefined where nothing is left to say. */
export function becauseOf(suggestion: Suggestion, answers: Answers, locale: string, t: Speak): string | undefined {
  const { service, reasons } = suggestion
  const topics = listWords(
    answers.topics.filter((topic) => service.topics.includes(topic)).map((topic) => t(`topics.short.${topic}`)),
    locale,
  )
  const values = {
    topics,
    who: answers.who,
    ages: agesOf(service, t).replace(/^./, (first) => first.toLocaleLowerCase(locale)),
  }
  const told = reasons.filter((reason) => !isSaidByAnother(reason, suggestion))
  if (told.length === 0) return undefined
  const words = told.map((reason) => t(`reasons.${reason}`, values)).join(', ')
  return t('plan.because', { reasons: words.charAt(0).toUpperCase() + words.slice(1) })
}

/** `open-now` beside day and night, a group beside talks for one, and the topic beside the situation tell nothing more. */
function isSaidByAnother(reason: Reason, { service, reasons }: Suggestion): boolean {
  if (reason === 'open-now') return reasons.includes('round-the-clock')
  if (reason === 'topic') return reasons.includes('made-for')
  return reason === 'group' && service.formats.includes('individual')
}
