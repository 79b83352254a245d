import { IntlProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { escalationAt } from '@/core/escalation/rules'
import nl from '../../messages/nl.json'
import { PlanStep } from './plan-step'

const stepWith = (note: `gap:${string}`, hasTeam: boolean) =>
  renderToStaticMarkup(
    <IntlProvider locale="nl" messages={nl} timeZone="Europe/Amsterdam">
      <PlanStep
        step={{ id: 'nearby', layer: 'social-base', note, services: [], more: [] } as never}
        answers={{ who: 'parent', topics: ['identity'] } as never}
        escalation={escalationAt(new Date('2026-11-20T12:00:00+01:00'))}
        first={false}
        maybeOpen={[]}
        hasTeam={hasTeam}
      />
    </IntlProvider>,
  )

test('what is not known near is said, and who to ask: the buurtteam where the plan has one, else the own municipality', () => {
  const withTeam = stepWith('gap:identity', true)
  const without = stepWith('gap:identity', false)
  expect(withTeam).toContain(nl.topics.short.identity)
  expect(withTeam).toContain('buurtteam')
  expect(without).not.toContain('buurtteam')
  expect(without).toContain('gemeente')
})
