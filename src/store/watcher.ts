import { randomBytes } from 'node:crypto'
import { constants, setPriority } from 'node:os'
import type { Handed } from '../core/report/report'
import { env } from '../env'
import { followStore } from './follow-store'
import { keepReports, takeReport } from './reports/keep-reports'

// Prisma asks pg for several things at once, of which pg warns on every start (seen with 7.10.0 and pg 8.23).
process.noDeprecation = true

// A process of its own: the client of the database waits without letting anything else run, and a reader must not feel that: it comes after whoever answers one, too. It ends with the site, also with one that ended before this was read.
setPriority(constants.priority.PRIORITY_LOW)
process.once('disconnect', () => process.exit())
if (process.connected === false) process.exit()

const tell = (what: object) => process.send?.(what, (error: Error | null) => error && process.exit())

process.on('message', async ({ report, number }: Handed) =>
  tell({ acknowledged: number, added: await takeReport(env.DATABASE_URL, report, new Date()) }),
)
followStore(env.DATABASE_URL, (degraded) => tell({ degraded }), {
  also: keepReports({
    now: () => new Date(),
    makeKey: () => randomBytes(32).toString('base64url'),
    tellKey: (key) => tell({ key }),
  }),
})
