import type { Service } from '@/core/service'
import { listCallableFor } from '@/core/way-in/phones'
import { takesCall } from '@/core/way-in/takes-calls'
import { SayThis } from '../plan/say-this'
import { nameToSay } from './name-to-say'
import { Said } from './said'

/** What one can say when one calls a service of which one knows no more than its page: for what one would tell about, that; else that one has a question. */
export function SayOnThePhone({ service, now }: { service: Service; now: Date }) {
  const answers = { who: whoAsks(service), topics: [] }
  if (takesCall(service, answers)) return <SayThis answers={answers} service={service} />
  if (!hasSomethingToSay(service, now)) return null
  return (
    <Said
      sentences={(t) => [t('say.question', { name: nameToSay(service.name) }), t(`say.ask.${answers.who}`)].join(' ')}
    />
  )
}

/** True where it has anything to say. */
export const hasSomethingToSay = (service: Service, now: Date): boolean =>
  takesCall(service, { who: whoAsks(service) }) ||
  (service.layer !== 'line' && service.layer !== 'safety' && listCallableFor(service, now).length > 0)

/** What is there for young people only, they call themselves. */
const whoAsks = ({ audience }: Service) =>
  audience.some((one) => one === 'parents' || one === 'anyone') ? ('parent' as const) : ('youth' as const)
