import type { Added, Report } from '../../core/report/report'
import { type PrismaClient, withDirectory } from '../database/client'
import { checkThere } from '../database/database-file'
import { checkNotNewer } from '../database/database-owner'
import { addReport, eraseReports } from './reports'
import { sharedKey } from './shared-key'

interface Options {
  now: () => Date
  /** A new secret, in case this is the first who needs one. */
  makeKey: () => string
  /** Hears the secret that all share, whenever it is another one. */
  tellKey: (key: string) => void
}

const dayInMilliseconds = 24 * 60 * 60 * 1000

/** What is done at every look at the store, and never stands in its way: the key is told, and once a day is erased what readers wrote long ago. What fails is done at the next look. */
export function keepReports({ now, makeKey, tellKey }: Options): (client: PrismaClient) => Promise<void> {
  let told: string | undefined
  let erased = Number.NEGATIVE_INFINITY

  async function keep(client: PrismaClient) {
    const key = await sharedKey(client, 'reports', makeKey(), now())
    if (key !== told) tellKey(key)
    told = key
    if (now().getTime() - erased < dayInMilliseconds) return
    await eraseReports(client, now())
    erased = now().getTime()
  }

  return (client) => keep(client).catch(() => {})
}

/** Writes a report in the store at `url`; undefined when it cannot be written. What went wrong is not told: it could hold a reader's words. */
export async function takeReport(url: string, report: Report, now: Date): Promise<Added | undefined> {
  try {
    await checkThere(url)
    await checkNotNewer(url)
    return await withDirectory(url, (client) => addReport(client, report, now))
  } catch {
    return undefined
  }
}
