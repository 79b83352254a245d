import { basename } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { hashOf } from '../edition/edition'
import { editionPath, writeEdition } from '../edition/edition-file'
import { Problem } from '../problem'
import { type PrismaClient, withDirectory } from './database/client'
import { checkThere } from './database/database-file'
import { checkNotNewer } from './database/database-owner'
import { shownDatabase, toProblem } from './database/database-problem'
import { readDone } from './reports/read-done'
import { type Published, readPublished, readRows } from './rows/queries'

export const everyMilliseconds = 5000
/** Rows that were changed without saying so are found when all are read again: once a minute. */
const looksUntilAll = 12

/** What else is done in the store at each look, as long as it can be read. */
export type Also = (client: PrismaClient) => Promise<void>

/** Looks at the store at `url` for as long as the process lives, and writes each new edition to its file. `tell` hears after every look how the store is. */
export async function followStore(
  url: string,
  tell: (degraded: string | undefined) => void,
  {
    also,
    pause = () => setTimeout(everyMilliseconds),
  }: { also?: Also | undefined; pause?: () => Promise<unknown> } = {},
): Promise<never> {
  let last: Published | undefined
  for (let looks = 0; ; looks++) {
    try {
      last = await lookAtStore(url, looks % looksUntilAll === 0 ? undefined : last, also)
      tell(undefined)
    } catch (error) {
      last = undefined
      tell(sentenceFor(error, url))
    }
    await pause()
  }
}

/** Writes the edition of the store where that is not `last` any more, and gives what it holds. Throws when the store cannot be read, or holds what was not published. */
export async function lookAtStore(url: string, last: Published | undefined, also?: Also): Promise<Published> {
  await checkThere(url)
  await checkNotNewer(url)
  return withDirectory(url, async (client) => {
    const published = await readPublished(client)
    await also?.(client)
    if (last && isDeepStrictEqual(last, published)) return last
    const read = await readRows(client)
    const { hash, version, head } = read.published
    if (hash !== null && hash !== hashOf(read.edition))
      throw new Problem(`The rows of the database are not what was published as version ${version}.`)
    writeEdition(editionPath(url), read.edition, { head: head ?? undefined, done: await readDone(client) })
    return read.published
  })
}

/** What is wrong, for readers of the site as well: without where the file is, what a driver said, and what to do before a start. */
function sentenceFor(error: unknown, url: string): string {
  const problem = toProblem(error, url)
  const said = problem instanceof Problem ? problem.message : 'The edition cannot be written.'
  const name = shownDatabase(url)
  return said
    .replaceAll(name, basename(name))
    .replace(/ \(.*\)(?=;)|;.*$/gs, '')
    .replace(/\.?$/, '.')
}
