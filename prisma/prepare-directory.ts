import { env } from '../src/env'
import { prepareDirectory } from './prepare'

const { services, version, written } = await prepareDirectory(env.DATABASE_URL, new Date())
process.stdout.write(`Directory ${version}: ${services.length} services${written ? ', written anew' : ''}.\n`)
