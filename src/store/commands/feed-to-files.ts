import { mkdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Content } from '../../core/facts/facts'
import { overlay } from '../../exchange/overlay'
import { tellReport } from '../../exchange/report'
import { readContents } from '../files/organization-files'
import { renderOrganizationFile } from '../files/write-organization-files'
import { checkTogether, differing, type ReadBeside } from './against-known'

/** Writes what a feed says of organizations that have no file in this folder yet. Gives what is to be told of it, and which of the others it says otherwise. */
export async function writeAll(folder: string, read: ReadBeside): Promise<string> {
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

/** All of them, or none: a file that is there is never written over. */
async function writeNew(folder: string, contents: readonly Content[]) {
  await mkdir(folder, { recursive: true })
  const written: string[] = []
  try {
    for (const content of contents) {
      const path = join(folder, `${content.slug}.yaml`)
      // What fails in the middle leaves half a file, but for one that was there before.
      await writeFile(path, renderOrganizationFile(content), { flag: 'wx' }).catch((error) => {
        if (error.code !== 'EEXIST') written.push(path)
        throw error
      })
      written.push(path)
    }
  } catch (error) {
    await Promise.all(written.map((path) => rm(path, { force: true })))
    throw error
  }
}
