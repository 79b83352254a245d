import { randomUUID } from 'node:crypto'
import type { Content } from '../../src/core/facts/facts'
import { env } from '../../src/env'
import { withDirectory } from '../../src/store/database/client'
import { approve, propose } from '../../src/store/history/proposals'
import { latestRevisions } from '../../src/store/history/revisions'

// Changes a number of the first organization again and again, as two keepers do, and says each revision once it counts. It never ends by itself.
for (let count = 0; ; count++)
  await withDirectory(env.DATABASE_URL, async (client) => {
    const [latest] = (await latestRevisions(client)).values()
    if (!latest) throw new Error('There is no history.')
    const [first, ...others] = latest.content.services
    const phones = [{ number: `030-555${String(count % 10_000).padStart(4, '0')}` }]
    const content = { ...latest.content, services: [{ ...first, phones }, ...others] } as Content
    const moment = { now: new Date(), id: randomUUID() }
    const made = await propose(client, { content, base: latest.seq, why: 'Gebeld.', by: 'keeper-anna' }, moment)
    if (!('proposal' in made)) throw new Error(made.refused)
    await approve(client, { proposal: made.proposal, by: 'keeper-bas', reason: '' }, moment)
    process.stdout.write(`${latest.seq + 1}\n`)
  })
