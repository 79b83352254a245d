import { randomUUID } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { editionPath } from '../edition/edition-file'
import { adapterFor, withConnection } from './database/adapter'
import type { Provider } from './database/provider'

/** A partner file that uses every field at least once. For tests. */
export const speeltuin = `
slug: speeltuin
name: Stichting Speeltuin
website: https://speeltuin.example
sources:
  site: { note: Wat een ander moet weten., address: https://speeltuin.example, date: "2026-03", dateBasis: stated, status: stated }
  krant: { address: https://krant.example, date: "2024", dateEnd: "2025", dateBasis: inferred, status: dated, checked: "2026-10-03", checkedBy: municipality }
services:
  - slug: speeltuin-oost
    name: Speeltuin Oost
    alternateNames: [De Zandbak, Het Klimrek]
    searchWords: glijbaan; oyun parkı
    layer: social-base
    kinds: [playground, activities]
    topics: [leisure, friends-bullying]
    madeFor: [nothing-to-do]
    note: Of het hek open is, is niet bekend.
    audience: [parents, young-people]
    minimumAge: 0
    maximumAge: 12
    access: open
    formats: [place, group]
    areas: [oost, BU03440111]
    languages: [nl, ar]
    free: true
    website: https://speeltuin.example/oost
    email: oost@speeltuin.example
    phones:
      - { number: 030-1234567, label: op woensdag, source: krant }
      - { number: "14 030" }
    hours:
      - { days: [wednesday, saturday], opens: "13:00", closes: "17:00", of: door, source: krant }
    locations:
      - { name: Het veldje, address: Zandpad 1, postcode: 3571 AB, buurt: BU03440111, accessibility: Een brede poort., source: krant }
      - { postcode: "3571" }
    source: site
    sources: { ages: krant, areas: site }
    text:
      nl:
        plain: { description: Buiten spelen., applicationProcess: Loop binnen., feesDescription: Gratis., alert: Alleen bij droog weer. }
        child: { description: Spelen!, applicationProcess: Kom gewoon. }
      en:
        plain: { description: Playing outside., applicationProcess: Walk in. }
  - slug: speeltuin-team
    name: Speelteam
    layer: specialist-help
    kinds: [specialist-team]
    audience: [anyone]
    access: referral
    referredBy: [huisarts, buurtteam]
    formats: [individual]
    areas: [nederland]
    hours: round-the-clock
    hoursSource: krant
    source: site
    text:
      nl:
        plain: { description: Leren spelen., applicationProcess: Vraag het de huisarts. }
retired:
  - { slug: speeltuin-noord, name: Speeltuin Noord, closed: true, now: speeltuin-oost }
  - { slug: het-klimrek, name: Het Klimrek, closed: false, now: speeltuin-oost }
`

/** A temporary folder with these files, and the address of a database in it that is not there yet. Gone after the test. */
export function temporaryFolder(files: Record<string, string> = { 'speeltuin.yaml': speeltuin }): {
  folder: string
  url: string
} {
  const folder = mkdtempSync(join(tmpdir(), 'dichtbij-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return { folder, url: `file:${join(folder, 'directory.db')}` }
}

/** The database of a PostgreSQL server in which others can be made; `npm test` says when there is none. */
const server = process.env.TEST_POSTGRESQL_URL ?? ''

/** What the store is tested on. */
export const providers: readonly Provider[] = server ? ['sqlite', 'postgresql'] : ['sqlite']

/** The same for one kind of database: a file that is not there yet, or an empty database of the server. */
export async function temporaryStore(provider: Provider, files?: Record<string, string>) {
  const { folder, url } = temporaryFolder(files)
  if (provider === 'sqlite') return { folder, url }
  const name = `test_${randomUUID()}`
  await execute(server, `CREATE DATABASE "${name}" TEMPLATE template0`)
  const address = Object.assign(new URL(server), { pathname: `/${name}` }).href
  onTestFinished(async () => {
    await execute(server, `DROP DATABASE "${name}" WITH (FORCE)`)
    await rm(editionPath(address), { force: true })
  })
  return { folder, url: address }
}

/** Runs SQL that Prisma knows nothing of. */
export async function execute(url: string, sql: string): Promise<void> {
  await withConnection(adapterFor(url), (database) => database.executeScript(sql))
}
