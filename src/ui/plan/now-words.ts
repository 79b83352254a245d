import { waysIn } from '@/core/escalation/danger-ways'
import { nextOfficeHours, outsideHours } from '@/core/hours/office-hours'
import { closedDoor } from '@/core/routing/closed-door'
import { lineNow } from '@/core/routing/line-now'
import type { Plan } from '@/core/routing/plan'
import { type NowWords, spellMoment } from '../say/use-moment'

/** What can be done now, and what from the next working day, in sentences, and the name in them. In danger nothing is left for tomorrow. */
export function nowWords(plan: Plan, now: Date, locale: string, t: NowWords): { sentences: string[]; name: string } {
  const [danger] = plan.dangers
  const outside = outsideHours(now)
  const opens = closedDoor(plan, now)?.opens
  const when = spellMoment(locale, t)(opens ?? nextOfficeHours(now))
  const line = lineNow(plan)
  const sentences = danger
    ? [t('danger', { line: waysIn[danger].always })]
    : outside
      ? [t('outside', { outside, when }), line && t('line', { line: line.name, is: line.when })]
      : [!opens && t('inside'), t('tomorrow', { when })]
  const noDoor = outside && plan.situations.some(({ noDoorAtNight }) => noDoorAtNight) && t('noDoor')
  return { sentences: [...sentences, noDoor].filter((one) => typeof one === 'string'), name: line?.name ?? '' }
}
