import { constants, setPriority } from 'node:os'
import { hasSource, isSaid, keptFacts } from '../../src/core/facts/kept-fact'
import { withDirectory } from '../../src/store/database/client'
import { confirm } from '../../src/store/history/confirm'
import { latestRevisions } from '../../src/store/history/revisions'

// A process of its own, as the keepers' room is: publish.ts <address of the store> confirms one fact after the other until it is ended.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
const [url = ''] = process.argv.slice(2)
const keeper = 'bench'

await withDirectory(url, async (client) => {
  for (const { content } of (await latestRevisions(client)).values())
    for (const service of content.services)
      for (const fact of keptFacts)
        if (hasSource(fact) && (fact === 'existence' || isSaid(service, fact)))
          await confirm(
            client,
            { organization: content.slug, service: service.slug, fact, keeper, on: '2026-11-29', by: 'editors' },
            new Date(),
          )
})
