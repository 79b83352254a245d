import { editionPath, readEdition } from '../../src/edition/edition-file'
import { env } from '../../src/env'
import { feedUnderTest } from './ask-feed'
import { checks } from './checks'
import { lists } from './lists'
import { seenOneByOne } from './seen-one-by-one'

const ask = feedUnderTest(seenOneByOne(readEdition(editionPath(env.DATABASE_URL)).edition))
const columns = Object.keys(checks)
const faults: string[] = []

const rows = lists.map((list) => {
  const { total_items: total } = ask(list).body as { total_items: number }
  const cells = Object.values(checks).map((check) => {
    const tally = check(ask, list)
    faults.push(...(tally?.faults ?? []))
    return tally ? `${tally.checked}, ${tally.faults.length} wrong` : 'left out'
  })
  return [list, String(total), ...cells]
})

const table = [['', 'entries', ...columns], ...rows]
const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? []
const lines = table.map((row) =>
  row
    .map((cell, column) => cell.padEnd(widths[column] ?? 0))
    .join('  ')
    .trimEnd(),
)
process.stdout.write(`${[...lines, ...faults.slice(0, 20)].join('\n')}\n`)
if (faults.length > 0) process.exitCode = 1
