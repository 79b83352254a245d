import { readEdition, writeEdition } from '../../src/edition/edition-file'
import { listDocuments } from '../../src/server/document-list'
import type { Asked } from './asked'
import { beginProgram, runProgram } from './run-program'

const seconds = 10
const path = '/nl/nu-hulp'
const form = { 'Content-Type': 'application/x-www-form-urlencoded' }

/** What is looked for in a directory in as many words as count, each written wrongly, and in two wijken. */
const dearestSearch: Asked = {
  method: 'POST',
  path: '/nl/gids',
  headers: form,
  body: new URLSearchParams({
    words: 'schuldne zeldmoort pestten gevegt school angts '.repeat(40),
    place: '3521',
  }).toString(),
}
/** As long as an address may be, and longer. */
const longQueries: Asked[] = [
  { method: 'GET', path: `/nl/alle-hulp?${'topic=school&'.repeat(49).slice(0, 1990)}` },
  { method: 'GET', path: `/nl/lijst?s=${'kindertelefoon.k,'.repeat(110)}` },
  { method: 'GET', path: `/nl/alle-hulp?${'a=b&'.repeat(1500)}` },
]

type End = () => void

/** How long somebody waits for help now while others ask for much: asked by a process of its own, 10 s under each load. */
export async function measureWaiting(base: string, edition: string) {
  const port = new URL(base).port
  const load = (asked: readonly Asked[], lines: number) =>
    beginProgram('load', port, JSON.stringify(asked), '60', String(lines), 'any')
  const loads: Record<string, () => End | Promise<void>> = {
    'nobody else': async () => {},
    'the longest queries': () => load(longQueries, 16),
    '50 with the dearest search': () => load([dearestSearch], 50),
    '200 slow readers': () => beginProgram('slow-readers', port, '200'),
    'all made anew': () => swap(base, edition),
  }
  const measured = []
  for (const [what, begin] of Object.entries(loads)) {
    const end = await begin()
    const times = (JSON.parse(await runProgram('probe', port, path, String(seconds))) as number[]).sort((a, b) => a - b)
    if (end) end()
    const row = { unit: 'ms' }
    measured.push(
      {
        ...row,
        what: `nu-hulp beside ${what}, p99`,
        value: times[Math.floor(times.length * 0.99)] ?? Number.NaN,
        bound: '< 100',
      },
      { ...row, what: `nu-hulp beside ${what}, slowest`, value: times.at(-1) ?? Number.NaN, bound: '< 1000' },
    )
  }
  return measured
}

/** Another edition, once every document was asked for. */
async function swap(base: string, path: string): Promise<void> {
  const { edition } = readEdition(path)
  for (const document of listDocuments(edition)) await (await fetch(base + document)).arrayBuffer()
  writeEdition(path, { ...edition, version: `${edition.version} anew` })
}
