import { gzipSync } from 'node:zlib'
import { type SearchEntry, toSearchEntry } from '../../src/core/search/entry'
import { indexOf } from '../../src/core/search/index-of'
import { search } from '../../src/core/search/search'
import type { Service } from '../../src/core/service'
import { meanings } from '../../src/generated/words/meanings'

const sizes = [100, 1000, 10_000]
const questions = [
  'schulden',
  'mijn zoon wil niet meer naar school',
  'speeltuin lunetten',
  'autisme hulp voor mijn dochter van 8 in overvecht',
  'zelfmoort',
  'ديون',
  'x'.repeat(200),
]

/** So many services as there are, or the same ones again under other slugs. */
export const makeEntries = (services: readonly Service[], count: number): SearchEntry[] =>
  Array.from({ length: count }, (_, index) => {
    const service = services[index % services.length]
    if (!service) throw new Error('there are no services')
    return { ...toSearchEntry(service), slug: `${service.slug}-${index}` }
  })

/** Milliseconds to make the index and to answer a question, at three sizes of the directory. */
export function timeSearch(services: readonly Service[]) {
  const rows: { what: string; value: number; unit: string; bound?: string }[] = [
    {
      what: `what search needs of ${services.length} services, gzip`,
      value: gzipSync(JSON.stringify(services.map(toSearchEntry)), { level: 9 }).length / 1024,
      unit: 'KB',
      bound: '≤ 40',
    },
  ]
  for (const size of sizes) {
    const entries = makeEntries(services, size)
    indexOf(entries.slice(0, 100), meanings)
    const start = performance.now()
    const index = indexOf(entries, meanings)
    rows.push({ what: `index of ${size} services`, value: performance.now() - start, unit: 'ms' })
    const times: number[] = []
    for (let round = 0; round < 20; round++)
      for (const words of questions) {
        const asked = performance.now()
        search({ words }, index)
        if (round > 4) times.push(performance.now() - asked)
      }
    times.sort((a, b) => a - b)
    rows.push({ what: `an answer from ${size} services, median`, value: times[times.length >> 1] ?? 0, unit: 'ms' })
    rows.push({ what: `an answer from ${size} services, slowest`, value: times.at(-1) ?? 0, unit: 'ms' })
  }
  return rows
}
