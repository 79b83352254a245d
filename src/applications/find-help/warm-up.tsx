import { startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { plannedAt } from '@/core/routing/planned'
import type { Service } from '@/core/service'
import { advance } from '@/core/triage/advance'
import { type Entry, sentBy } from '@/core/triage/entry'
import { ScreenView } from '@/ui/question/screen-view'
import type { Surroundings } from './surroundings'

const examples: readonly Entry['replies'][] = [
  { who: 'parent' },
  {
    who: 'parent',
    age: '12-15',
    topics: ['school', 'money'],
    weight: 'stuck',
    known: 'none',
    place: 'overvecht',
    buurt: 'skip',
  },
]

/**
 * Makes a question and a plan out of sight while somebody reads the first question. On an old phone the first screen of a kind takes four
 * times as long as the second: its words are parsed, and its code is compiled. React lets go whenever somebody does something.
 */
export function warmUp(services: readonly Service[], Surroundings: Surroundings) {
  const now = new Date()
  const root = createRoot(document.createElement('div'), { onUncaughtError: () => {} })
  startTransition(() =>
    root.render(
      <Surroundings>
        {examples.map((replies) => {
          const screen = advance(sentBy({ replies, asked: null, at: now.getTime() }), services)
          const planned = plannedAt(screen, now, services)
          return (
            <ScreenView key={screen.question?.id} screen={screen} planned={planned} services={services} now={now} />
          )
        })}
      </Surroundings>,
    ),
  )
}
