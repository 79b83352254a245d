import { env } from '../env'
import { followStore } from './follow-store'

// Prisma asks pg for several things at once, of which pg warns on every start (seen with 7.10.0 and pg 8.23).
process.noDeprecation = true

// A process of its own: the client of the database waits without letting anything else run, and a reader must not feel that. It ends with the site, also with one that ended before this was read.
process.once('disconnect', () => process.exit())
if (process.connected === false) process.exit()
followStore(env.DATABASE_URL, (degraded) =>
  process.send?.({ degraded }, (error: Error | null) => error && process.exit()),
)
