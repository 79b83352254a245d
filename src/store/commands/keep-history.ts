import { randomUUID } from 'node:crypto'
import { Problem } from '../../problem'
import { withDirectory } from '../database/client'
import { readContents } from '../files/organization-files'
import { writeOrganizationFiles } from '../files/write-organization-files'
import { audit } from '../history/audit'
import { lastEntry } from '../history/log'
import { propose } from '../history/proposals'
import { isKept, latestRevisions } from '../history/revisions'

/** Writes every organization as a partner file into `folder`: as keepers decided, or while there are none, as the partner files say. */
export async function exportTo(url: string, folder: string): Promise<string> {
  const contents = await withDirectory(url, async (client) =>
    (await isKept(client))
      ? [...(await latestRevisions(client)).values()].map(({ content }) => content)
      : await readContents(),
  )
  await writeOrganizationFiles(folder, contents)
  return `${contents.length} partner files are written to ${folder}.`
}

/** Proposes what the partner files in `folder` say otherwise. Throws a `Problem` when one is not right, or no keeper could decide. */
export async function importFrom(url: string, folder: string, now: Date): Promise<string> {
  const contents = await readContents(folder)
  return withDirectory(url, async (client) => {
    if (!(await isKept(client)))
      throw new Problem(
        'There is no keeper yet: put the files into prisma/organizations, and they count from the next start on.',
      )
    const latest = await latestRevisions(client)
    const said: string[] = []
    for (const content of contents) {
      const base = latest.get(content.slug)?.seq ?? null
      const made = await propose(
        client,
        { content, base, why: 'Uit partnerbestanden.', by: 'git' },
        { now, id: randomUUID() },
      )
      if ('proposal' in made) said.push(`${content.slug}: proposed.`)
      else if (made.refused === 'wrong') said.push(...made.problems)
      else if (made.refused !== 'nothing-changes') said.push(`${content.slug}: ${made.refused}.`)
    }
    const missing = [...latest.keys()].filter((slug) => !contents.some((content) => content.slug === slug))
    return [
      ...said,
      ...missing.map((slug) => `${slug}: not among these files; nothing was proposed.`),
      `${contents.length} partner files: ${said.filter((one) => one.endsWith(': proposed.')).length} proposals.`,
    ].join('\n')
  })
}

/** That the history is as it was written, and still holds the row with this hash where one is given. Throws a `Problem` that names each row that is not. */
export const auditOf = (url: string, hash?: string): Promise<string> =>
  withDirectory(url, async (client) => {
    const problems = await audit(client)
    if (problems.length > 0) throw new Problem(problems.join('\n'))
    const last = await lastEntry(client)
    if (!last) return 'There is no keeper yet, and so no history.'
    const known = hash === undefined ? undefined : await client.logEntry.findFirst({ where: { hash: hash.trim() } })
    if (known === null)
      throw new Problem(
        'No row of the log has this hash: rows were taken away, or a copy from before it was put back since.',
      )
    const there = known ? `Row ${known.seq} of ${known.at.toISOString().slice(0, 10)} has this hash. ` : ''
    return `${there}${last.seq} rows of the log, ${await client.revision.count()} revisions: all as they were written. The last row has the hash ${last.hash}; write it down elsewhere, and you see later whether rows were taken away.`
  })
