import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Asked, rows } from './asked'
import { runProgram, startProgram } from './run-program'
import { recordAnswer } from './same-bytes'
import { median } from './slow-phone'
import { startNginx } from './start-nginx'

const rounds = 3
const seconds = 2
const folder = 'test-results/bench'
const [plainPort, nextPort, nginxPort] = [3291, 3292, 3293]

/** Answers a second of our door and of others, each asked in turn in every round: how our door does beside plain Node that sends the same bytes, beside Next without it, and beside nginx. */
export async function measureServer(base: string) {
  const answers = await Promise.all(rows.map(({ asked }) => recordAnswer(base, asked)))
  mkdirSync(folder, { recursive: true })
  const file = resolve(folder, 'same-bytes.json')
  writeFileSync(file, JSON.stringify(answers))
  const stop = [
    await startProgram('plain-server', plainPort, file),
    await startProgram('bare-next', nextPort),
    await startNginx(nginxPort, answers, folder),
  ]
  try {
    const measured = []
    for (const { what, asked, bound } of rows) {
      const others = [
        { beside: 'plain Node', port: plainPort, asked },
        // What is posted is none of theirs, and what is for machines none of Next's.
        ...(asked.method === 'GET' && !asked.path.startsWith('/api/')
          ? [{ beside: 'bare Next', port: nextPort, asked }]
          : []),
        ...(stop[2] && asked.method === 'GET' ? [{ beside: 'nginx', port: nginxPort, asked }] : []),
      ]
      const rates = await rateInTurn([{ beside: '', port: Number(new URL(base).port), asked }, ...others])
      const ours = rates.map(([own = Number.NaN]) => own)
      measured.push({ what, value: median(ours), unit: 'answers/s' })
      for (const [at, { beside }] of others.entries())
        measured.push({
          what: `${what} beside ${beside}`,
          value: median(rates.map(([own = Number.NaN, ...theirs]) => own / (theirs[at] ?? Number.NaN))),
          unit: 'times',
          ...(bound && beside === 'plain Node' && { bound: `≥ ${bound}` }),
        })
    }
    return measured
  } finally {
    for (const end of stop) end?.()
  }
}

/** In each round the answers a second of each, after one round that warms all up. */
async function rateInTurn(servers: { port: number; asked: Asked }[]): Promise<number[][]> {
  const found: number[][] = []
  for (let round = 0; round <= rounds; round++) {
    const rates: number[] = []
    for (const { port, asked } of servers) {
      const said = await runProgram('load', String(port), JSON.stringify([asked]), String(seconds))
      const { answered, milliseconds } = JSON.parse(said) as { answered: number; milliseconds: number }
      rates.push((answered / milliseconds) * 1000)
    }
    if (round > 0) found.push(rates)
  }
  return found
}
