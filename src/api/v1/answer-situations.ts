import { situationWords } from '../../content/situations/situation-page'
import { situations } from '../../core/situations/find-situations'
import { addressWordOf } from '../../core/situations/situation'
import type { ApiAnswerer } from '../api-answer'
import { answered } from './answered'
import { problem } from './problem'
import { readLanguage } from './read-asked'
import { saySituation, sayWholeSituation } from './say-situation'
import { speechIn } from './speech'

/** Every situation, so that another site can offer them. */
export const answerSituations: ApiAnswerer = ({ query, site }) => {
  const locale = readLanguage(query)
  if (typeof locale !== 'string') return locale
  const speech = speechIn(locale, site)
  const said = { language: locale, situations: situations.map((one) => saySituation(one, speech)) }
  return answered(said, locale, 'for all')
}

/** What there is to know of the situation that the address names, by the word in the address of its page: where that is a code, it tells nothing. */
export const answerSituation: ApiAnswerer = ({ rest: [, word], query, site }, { edition: { services } }, now) => {
  const locale = readLanguage(query)
  if (typeof locale !== 'string') return locale
  const situation = situations.find((one) => addressWordOf(one) === word)
  const words = situation && situationWords(situation.id, locale)
  if (!situation || !words)
    return problem(404, 'There is no such situation. /situations lists them, each with its address.')
  const said = sayWholeSituation(situation, words, { services, now }, speechIn(locale, site))
  return answered(said, locale, 'for all')
}
