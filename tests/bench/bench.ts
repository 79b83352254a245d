import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { findPlace } from '../../src/core/place/place'
import { wijken } from '../../src/core/place/wijken'
import { plan } from '../../src/core/routing/plan'
import type { Service } from '../../src/core/service'
import { topics } from '../../src/core/taxonomy'
import { ageBandsFor, weights, whos } from '../../src/core/triage/answers'
import { measureBrowser } from './measure-browser'
import { measureSearch } from './measure-search'
import { measureServer } from './measure-server'
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

/** Milliseconds that a plan takes over the whole directory, over journeys of every kind. */
function timePlans(): Row[] {
  const times: number[] = []
  const now = new Date('2026-11-24T20:00:00+01:00')
  for (let round = 0; round < 3; round++)
    for (const who of whos)
      for (const age of ageBandsFor(who))
        for (const topic of topics)
          for (const weight of weights)
            for (const { slug } of wijken) {
              const place = findPlace(slug)
              const start = performance.now()
              plan({ who, age, topics: [topic, 'money'], weight }, place, now, services)
              if (round > 0) times.push(performance.now() - start)
            }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN
  return [
    { what: `plan() over ${services.length} services, median of ${times.length}`, value: at(0.5), unit: 'ms' },
    { what: 'plan(), p99', value: at(0.99), unit: 'ms', bound: '≤ 1' },
  ]
}

const rows: Row[] = [
  ...timePlans(),
  ...timeSearch(services),
  {
    what: 'the directory as JSON, gzip',
    value: gzipSync(readFileSync('data/directory.json'), { level: 9 }).length / 1024,
    unit: 'KB',
  },
  ...(await withServer(async (base) => [
    ...(await measureServer(base)),
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
