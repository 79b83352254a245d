import { randomUUID } from 'node:crypto'
import { mkdir, rm, stat, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { canonical } from '../../core/facts/canonical'
import { type Content, factsOf, type Json } from '../../core/facts/facts'
import { changesBetween } from '../../core/facts/merge'
import { stillToCome } from '../../core/facts/still-to-come'
import { wallClock } from '../../core/hours/amsterdam'
import { type AskJson, askJsonWithin } from '../../exchange/ask-json'
import type { JsonObject } from '../../exchange/json-object'
import { overlay, withoutNote } from '../../exchange/overlay'
import { readFeed } from '../../exchange/read-feed'
import { readFolder } from '../../exchange/read-folder'
import { tellReport } from '../../exchange/report'
import { walkFeed } from '../../exchange/walk-feed'
import { Problem } from '../../problem'
import { withDirectory } from '../database/client'
import { checkThere } from '../database/database-file'
import { toProblem } from '../database/database-problem'
import { checkContents, organizationsFolder, problemsIn, readContents } from '../files/organization-files'
import { renderOrganizationFile } from '../files/write-organization-files'
import { inHistory, type Transaction } from '../history/in-history'
import { writeProposal } from '../history/proposals'
import { isKept, latestRevisions } from '../history/revisions'

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
  const { year, month, day } = wallClock(now)
  const today = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-')
  const read = (known: readonly Content[]) =>
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

/** Without what is asked along, which may be a key. */
const nameOf = ({ origin, pathname }: URL): string => origin + pathname

type Read = (known: readonly Content[]) => ReturnType<typeof readFeed>

async function proposeAll(transaction: Transaction, read: Read, { why, now }: { why: string; now: Date }) {
  const latest = await latestRevisions(transaction)
  const known = [...latest.values()].map(({ content }) => content)
  const { contents, report } = read(known)
  const next = contents.map((content) => {
    const there = latest.get(content.slug)
    return { content: there ? overlay(there.content, content) : content, there }
  })
  const differ = next.filter(({ content, there }) => !there || differing(there.content, content) > 0)
  // What is right by itself may not go together with what is there: an age above the oldest, say.
  const changed = differ.filter(({ content }) => problemsIn(content).length === 0)
  checkTogether(
    known,
    changed.map(({ content }) => content),
  )
  const open = await transaction.proposal.findMany({ where: { state: 'open', proposedBy: 'hsds' } })
  const waiting = new Set(open.map(({ content }) => canonical(withoutNotes(JSON.parse(content) as Content))))
  const made = changed.filter(({ content }) => !waiting.has(canonical(withoutNotes(content))))
  for (const { content, there } of made)
    await writeProposal(transaction, { content, base: there?.seq ?? null, why, by: 'hsds' }, { now, id: randomUUID() })
  return [
    ...tellReport(contents, report),
    ...differ.flatMap(({ content }) =>
      problemsIn(content).map(({ field, message }) => `${content.slug} is left as it is: ${field}: ${message}.`),
    ),
    `${made.length} proposals; ${changed.length - made.length} organizations wait for a decision on the same already, ${next.length - differ.length} say nothing new.`,
  ].join('\n')
}

async function writeAll(folder: string, read: Read): Promise<string> {
  const isThere = await stat(folder).then(
    (one) => one.isDirectory(),
    () => false,
  )
  const known = isThere ? await readContents(folder) : []
  const { contents, report } = read(known)
  const fresh = contents.filter(({ slug }) => !known.some((one) => one.slug === slug))
  checkTogether(known, fresh)
  const others = contents.flatMap((content) => {
    const there = known.find(({ slug }) => slug === content.slug)
    const facts = there ? differing(there, overlay(there, content)) : 0
    return facts > 0
      ? [`${content.slug}.yaml is there already, and says ${facts} facts otherwise: it stays as it is.`]
      : []
  })
  await writeNew(folder, fresh)
  const same = contents.length - fresh.length - others.length
  return [
    ...tellReport(contents, report),
    ...others,
    `${fresh.length} partner files are written to ${folder}; ${others.length} differ from what is there, ${same} say nothing new.`,
  ].join('\n')
}

/** Throws a `Problem` where what would be new does not go together with what is there. */
function checkTogether(known: readonly Content[], next: readonly Content[]) {
  const before = new Set(checkContents(known).problems)
  const slugs = new Set(next.map(({ slug }) => slug))
  const { problems } = checkContents([...known.filter(({ slug }) => !slugs.has(slug)), ...next])
  const added = problems.filter((problem) => !before.has(problem))
  if (added.length > 0) throw new Problem(`Nothing is taken:\n${added.join('\n')}`)
}

/** In how many facts they differ, but for what is noted at sources. */
const differing = (one: Content, other: Content): number =>
  changesBetween(factsOf(withoutNotes(one)), factsOf(withoutNotes(other))).length

const withoutNotes = (content: Content): Content =>
  ({
    ...content,
    sources: Object.fromEntries(
      Object.entries(content.sources as Readonly<Record<string, JsonObject>>).map(([key, source]): [string, Json] => [
        key,
        withoutNote(source),
      ]),
    ),
  }) as unknown as Content

/** All of them, or none: a file that is there is never written over. */
async function writeNew(folder: string, contents: readonly Content[]) {
  await mkdir(folder, { recursive: true })
  const written: string[] = []
  try {
    for (const content of contents) {
      const path = join(folder, `${content.slug}.yaml`)
      await writeFile(path, renderOrganizationFile(content), { flag: 'wx' })
      written.push(path)
    }
  } catch (error) {
    await Promise.all(written.map((path) => rm(path)))
    throw error
  }
}
