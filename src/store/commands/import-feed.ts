import { basename, resolve } from 'node:path'
import { stillToCome } from '../../core/facts/still-to-come'
import { wallClock } from '../../core/hours/amsterdam'
import { spellDay } from '../../core/hours/calendar'
import { type AskJson, askJsonWithin } from '../../exchange/ask-json'
import { nameOf } from '../../exchange/name-of'
import { readFeed } from '../../exchange/read-feed'
import { readFolder } from '../../exchange/read-folder'
import { walkFeed } from '../../exchange/walk-feed'
import { Problem } from '../../problem'
import { withDirectory } from '../database/client'
import { checkThere } from '../database/database-file'
import { toProblem } from '../database/database-problem'
import { organizationsFolder, problemsIn } from '../files/organization-files'
import { inHistory } from '../history/in-history'
import { isKept } from '../history/revisions'
import type { ReadBeside } from './against-known'
import { writeAll } from './feed-to-files'
import { proposeAll } from './feed-to-proposals'

interface Wanted {
  /** The address of the base of a feed, or a folder with JSON files. */
  from: string
  /** A folder for partner files; without it what keepers keep, or the folder of the partner files. */
  to?: string | undefined
  /** True where an address inside a network may be asked. */
  allowPrivate?: boolean
  /** How an address is asked. */
  ask?: AskJson
}

/**
 * What a feed of HSDS 3 says becomes proposals; and while there is no keeper, or where a folder is named, partner files. All of it is read and checked before anything is
 * written, and nothing that is there is written over. Gives what was understood and what not; throws a `Problem`, with nothing taken, where the feed is not right.
 */
export async function importFeed(
  url: string,
  { from, to, allowPrivate = false, ask = askJsonWithin({ allowPrivate }) }: Wanted,
  now: Date,
): Promise<string> {
  const isAddress = /^[a-z][a-z\d+.-]*:\/\//i.test(from)
  if (isAddress && !URL.canParse(from)) throw new Problem(`${from} is no address.`)
  const services = isAddress ? await walkFeed(new URL(from), ask) : await readFolder(resolve(from))
  const source = isAddress ? nameOf(new URL(from)) : `HSDS-bestanden in ${basename(resolve(from))}`
  const today = spellDay(wallClock(now))
  const read: ReadBeside = (known) =>
    readFeed(services, {
      address: source,
      day: today,
      known,
      check: (content) => [
        ...problemsIn(content),
        ...stillToCome(content, wallClock(now)).map((field) => ({ field, message: 'is still to come' })),
      ],
    })
  if (to === undefined && (await isKeptAt(url))) {
    const why = `Uit een HSDS-feed, gelezen op ${today}: ${source}`
    return withDirectory(url, (client) =>
      inHistory(client, (transaction) => proposeAll(transaction, read, { why, now })),
    )
  }
  return writeAll(to ?? organizationsFolder, read)
}

/** Throws a `Problem` where there is no directory to ask. */
async function isKeptAt(url: string): Promise<boolean> {
  try {
    await checkThere(url)
    return await withDirectory(url, isKept)
  } catch (error) {
    const problem = toProblem(error, url)
    if (!(problem instanceof Problem)) throw error
    throw new Problem(`${problem.message} Start Dichtbij once, or name a folder for partner files: --to <folder>.`)
  }
}
