import { isOfficeHours } from '../hours/office-hours'
import type { Service } from '../service'
import type { Situation } from '../situations/situation'
import type { Kind } from '../taxonomy'
import type { Answers } from '../triage/answers'
import { holds } from './find-rule'
import { type Card, isAdvice } from './first-cards'
import { type Circumstances, isKnownOpen } from './order'
import { linesAboutTopics, linesForEverybody, listening, suicideLineWhen, talkFirstWhen } from './rules'

/** Lines that belong in this plan, folded unless something asks for them. */
export function listLines({ topics }: Answers): Kind[] {
  const about = linesAboutTopics.filter((line) => line.topics.some((topic) => topics.includes(topic)))
  return [...linesForEverybody, ...about.map(({ kind }) => kind)]
}

/** Somebody to talk to: above who helps first, as the second card, or below it. */
export interface Talk {
  place: 'above' | 'second' | 'below'
  kinds: readonly Kind[]
}

/**
 * Who to talk to now stands where. 113 for low spirits that one does not get out of: outside office hours first, else second. Else somebody who listens: when
 * one is stuck with low spirits or a loss, and outside office hours, unless who helps first listens or is known to be open.
 */
export function talkNowFor(
  { answers, now }: Circumstances,
  situations: readonly Situation[],
  first: readonly Card[],
): Talk | null {
  const inOfficeHours = isOfficeHours(now)
  if (asksForSuicideLine(answers, situations))
    return { place: inOfficeHours ? 'second' : 'above', kinds: ['suicide-prevention-line'] }
  const services = first.flatMap((card) => (isAdvice(card) ? [] : [card.service]))
  if (services.some((service) => listens(service) || isKnownOpen(service, now))) return null
  // Who works with a family needs somebody who thinks along before somebody who listens.
  const talksFirst = answers.who !== 'professional' && situations.length === 0 && holds(talkFirstWhen, answers)
  if (inOfficeHours) return talksFirst && answers.weight === 'stuck' ? { place: 'above', kinds: listening } : null
  return { place: talksFirst ? 'above' : 'below', kinds: listening }
}

/** Whether 113 belongs among the first cards though no row names it. */
function asksForSuicideLine(answers: Answers, situations: readonly Situation[]): boolean {
  if (situations.length === 0) return holds(suicideLineWhen, answers)
  return answers.weight === 'stuck' && situations.some(({ suicideLine }) => suicideLine === 'when-stuck')
}

const listens = ({ kinds }: Service): boolean => kinds.some((kind) => linesForEverybody.includes(kind))
