import { env } from '../env'
import { followStore } from './follow-store'

// A process of its own: the client of the database waits without letting anything else run, and a reader must not feel that.
followStore(env.DATABASE_URL, (degraded) => process.send?.({ degraded }))
process.once('disconnect', () => process.exit())
