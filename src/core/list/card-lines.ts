import { lines } from '../escalation/lines'
import { phoneKey } from '../search/phone-number'
import type { Service } from '../service'
import { answersDanger } from '../situations/danger-services'
import type { Kind } from '../taxonomy'
import { listCallableFor } from '../way-in/phones'

/** A line of a small card: a number, and whom to ask for there, where that tells nothing of what it is about. */
export interface CardLine {
  number: string
  askFor: readonly string[]
}

/** What a small card says, and how many numbers it has no room for. */
export interface SmallCard {
  lines: readonly CardLine[]
  left: number
}

/** What fits on a card, beside 112. */
const mostNumbers = 5
const mostNames = 2

/** Kinds whose names tell no more than that there is a child: everybody in the city has a team, and every child is seen by a nurse. */
const neutralKinds: readonly Kind[] = ['buurtteam', 'school-buurtteam', 'youth-health-care']

/** The numbers of these services, each once however it is written, in their order; 112 is last. A name stands only beside the number of another, where nobody else would know whom one wants. */
export function smallCardOf(services: readonly Service[], now: Date): SmallCard {
  const byNumber = new Map<string, { number: string; askFor: string[] }>()
  for (const service of services)
    for (const { number, of } of listCallableFor(service, now)) {
      const key = phoneKey(number)
      const line = byNumber.get(key) ?? { number, askFor: [] }
      if (of !== service.slug && isNeutral(service) && !line.askFor.includes(service.name))
        line.askFor.push(service.name)
      byNumber.set(key, line)
    }
  byNumber.delete('')
  byNumber.delete(phoneKey(lines.emergency.number))
  const all = [...byNumber.values()].map(({ number, askFor }) => ({ number, askFor: askFor.slice(0, mostNames) }))
  return {
    lines: [...all.slice(0, mostNumbers), { number: lines.emergency.number, askFor: [] }],
    left: Math.max(0, all.length - mostNumbers),
  }
}

/** True when whoever finds its name learns nothing from it. */
const isNeutral = (service: Service): boolean =>
  service.kinds.length > 0 && service.kinds.every((kind) => neutralKinds.includes(kind)) && !answersDanger(service)
