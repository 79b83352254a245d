import { isOfficeHours } from '../hours/office-hours'
import { isRoundTheClock, openNow } from '../hours/schedule'
import type { Service } from '../service'
import type { Kind } from '../taxonomy'
import type { Answers } from '../triage/answers'
import { holds } from './find-rule'
import { ofKind } from './pool'
import { linesAboutTopics, linesForEverybody, linesForOthers, others, talkNowWhen } from './rules'

/** Lines that belong in this plan. */
export function listLines({ who, topics }: Answers): Kind[] {
  const about = topics.length
    ? linesAboutTopics.filter((line) => line.topics.some((topic) => topics.includes(topic)))
    : []
  return [...(others.includes(who) ? linesForOthers : []), ...linesForEverybody, ...about.map(({ kind }) => kind)]
}

/** True of such a line when it is open day and night, or known to be open at this moment. */
export function isLineOpen(answers: Answers, now: Date) {
  const isLine = ofKind(...listLines(answers))
  return (service: Service): boolean =>
    isLine(service) && (isRoundTheClock(service.schedules) || openNow(service.schedules, now) === 'yes')
}

/** True when somebody to talk to now belongs on top: the rule says so, or it is evening, night or a day off and nothing of the first step is known to be open. */
export function needsSomebodyNow(answers: Answers, now: Date, first: readonly Service[]): boolean {
  if (holds(talkNowWhen, answers)) return true
  return !isOfficeHours(now) && !first.some(({ schedules }) => openNow(schedules, now) === 'yes')
}
