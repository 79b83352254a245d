import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Service } from '../../src/core/service'
import { readEdition } from '../../src/edition/edition-file'
import { measureBrowser } from './measure-browser'
import { measureMemory } from './measure-memory'
import { measurePages } from './measure-pages'
import { measurePaint } from './measure-paint'
import { measurePublishing } from './measure-publishing'
import { measureSearch } from './measure-search'
import { measureServer } from './measure-server'
import { measureStart } from './measure-start'
import { measureWaiting } from './measure-waiting'
import { timeFeed } from './time-feed'
import { timePlans } from './time-plans'
import { timeSearch } from './time-search'
import { withServer } from './with-server'

/** One row of the table: what, how much, and the bound that the project set itself, if any. */
interface Row {
  what: string
  value: number
  unit: string
  bound?: string
}

const { services } = JSON.parse(readFileSync('data/directory.json', 'utf8')) as { services: Service[] }

const rows: Row[] = [
  ...timePlans(services),
  ...timeSearch(services),
  ...timeFeed(readEdition('data/directory.json').edition),
  {
    what: 'the directory as JSON, gzip',
    value: gzipSync(readFileSync('data/directory.json'), { level: 9 }).length / 1024,
    unit: 'KB',
  },
  ...(await measureStart()),
  ...(await measurePublishing()),
  ...(await withServer(async (base, process, edition) => [
    ...(await measurePages(base)),
    ...(await measureServer(base)),
    ...(await measureWaiting(base, edition)),
    ...(await measureMemory(base, process)),
    ...(await measurePaint(base)),
    ...(await measureBrowser(base)),
    ...(await measureSearch(base, services)),
  ])),
]
for (const { what, value, unit, bound = '' } of rows)
  process.stdout.write(
    `${what.padEnd(64)} ${value.toFixed(value < 10 ? 3 : 1).padStart(10)} ${unit.padEnd(12)} ${bound}\n`,
  )
mkdirSync('test-results', { recursive: true })
writeFileSync('test-results/bench.json', JSON.stringify(rows, null, 2))
