import { outsideHours } from '@/core/hours/office-hours'
import type { Danger } from '@/core/search/danger/danger'
import type { Service } from '@/core/service'
import type { Advice } from '@/core/situations/situation'
import type { Answers } from '@/core/triage/answers'
import { topicWords } from '../say/topic-words'

/** True of a line: one calls it oneself, whatever one's age, and it begins to talk itself. */
export const isLine = ({ layer }: Pick<Service, 'layer'>): boolean => layer === 'line' || layer === 'safety'

/** True where a child asks, and somebody else calls for it. */
export const asksGrownUp = (service: Pick<Service, 'layer'>, answers: Pick<Answers, 'who' | 'age'>): boolean =>
  topicWords(answers) === 'child' && !isLine(service)

/** True of a practice at an hour at which it is usually closed. */
export const isClosedPractice = ({ kinds }: Pick<Service, 'kinds'>, now: Date): boolean =>
  kinds.includes('gp') && outsideHours(now) !== undefined

/** True of advice to ask somebody who is there by day, at another hour. In danger nobody is told to wait for them. */
export const isForByDay = (advice: Advice, dangers: readonly Danger[], now: Date): boolean =>
  dangers.length === 0 && (advice === 'own-helper' || advice === 'who-referred') && outsideHours(now) !== undefined
