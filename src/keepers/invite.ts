import { randomBytes, randomUUID } from 'node:crypto'
import { env } from '../env'
import { Problem } from '../problem'
import { withDirectory } from '../store/database/client'
import { readContents } from '../store/files/organization-files'
import { inviteAdministrator } from '../store/people/keepers'
import { newToken } from '../store/people/tokens'
import { originOf } from './origin'

// `npm run keepers -- invite --administrator [name]`
const [flag, ...name] = process.argv.slice(2)
if (flag !== '--administrator')
  throw new Problem('Usage: npm run keepers -- invite --administrator [name]. Others are invited in the room itself.')
const token = newToken(randomBytes)
const keeper = { id: randomUUID(), name: name.join(' ') || 'beheerder', token }
await withDirectory(env.DATABASE_URL, async (client) =>
  inviteAdministrator(client, await readContents(), keeper, new Date()),
)
process.stdout.write(`Open this link once, within 72 hours, on the device of the new administrator:
${originOf(env)}/beheer/uitnodiging#${token}
`)
