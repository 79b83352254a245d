import { env } from '../../env'
import { shownDatabase } from '../database/database-problem'
import { prepareDirectory } from '../prepare'

// Prisma asks pg for several things at once, of which pg warns on every start (seen with 7.10.0 and pg 8.23).
process.noDeprecation = true

const { services, version, written, aside } = await prepareDirectory(
  env.DATABASE_URL,
  new Date(),
  // Where the partner files are, if not where they always are.
  process.argv[2],
)
if (aside)
  console.error(
    `${shownDatabase(env.DATABASE_URL)} was damaged: it now stands in ${aside}, and a new one was made from prisma/organizations.`,
  )
process.stdout.write(`Directory ${version}: ${services.length} services${written ? ', written anew' : ''}.\n`)
