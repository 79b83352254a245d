import { readFileSync } from 'node:fs'
import type { Asked } from './asked'
import { runProgram } from './run-program'

const paths = ['/nl', '/nl/nu-hulp', '/nl/gids', '/nl/gids/koos-utrecht', '/nl/wijk/overvecht', '/nl/vind-hulp', '/en']
const [few, many] = [10_000, 100_000]

/** What the process that answers holds after many requests beside after few. Only where the system tells it as Linux does. */
export async function measureMemory(base: string, process: number) {
  const ask = (count: number) =>
    runProgram(
      'load',
      new URL(base).port,
      JSON.stringify(paths.map((path): Asked => ({ method: 'GET', path }))),
      `${count}n`,
    )
  await ask(few)
  const before = megabytesOf(process)
  await ask(many - few)
  const after = megabytesOf(process)
  return [
    { what: `memory after ${many} requests`, value: after, unit: 'MB' },
    { what: `memory after ${many} requests beside after ${few}`, value: after / before, unit: 'times', bound: '< 1.1' },
  ]
}

function megabytesOf(process: number): number {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1]) / 1024
  } catch {
    return Number.NaN
  }
}
