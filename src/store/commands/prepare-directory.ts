import { env } from '../../env'
import { databasePath } from '../database/adapter'
import { shownPath } from '../database/database-problem'
import { prepareDirectory } from '../prepare'

const { services, version, written, aside } = await prepareDirectory(env.DATABASE_URL, new Date())
if (aside)
  console.error(
    `${shownPath(databasePath(env.DATABASE_URL))} was damaged: it now stands in ${aside}, and a new one was made from prisma/organizations.`,
  )
process.stdout.write(`Directory ${version}: ${services.length} services${written ? ', written anew' : ''}.\n`)
