import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Report } from '../../core/report/report'
import { withDirectory } from '../database/client'
import { applyMigrations } from '../database/migrate'
import { execute, temporaryFolder } from '../fixture'
import { seed } from '../seed'
import { keepReports, takeReport } from './keep-reports'
import { addReport, listReports } from './reports'

const begin = new Date('2026-11-29T10:00:00Z')
const hour = 60 * 60 * 1000
const report: Report = { id: 'one', serviceSlug: 'save', fact: 'phone', text: 'Niemand neemt op.' }

async function store() {
  const { url, folder } = temporaryFolder()
  await applyMigrations(url)
  await seed(url, [], begin)
  const told: string[] = []
  let now = begin
  const look = keepReports({ now: () => now, makeKey: () => `key ${told.length}`, tellKey: (key) => told.push(key) })
  return {
    url,
    database: join(folder, 'directory.db'),
    told,
    lookAt: (at: Date) => {
      now = at
      return withDirectory(url, look)
    },
    add: (one: Report, at: Date) => withDirectory(url, (client) => addReport(client, one, at)),
    texts: async () => (await withDirectory(url, listReports)).map(({ text }) => text),
  }
}

test('the key is made, told once, and told again when it is another one', async () => {
  const { url, told, lookAt } = await store()
  for (let looks = 0; looks < 3; looks++) await lookAt(begin)
  expect(told).toEqual(['key 0'])
  await execute(url, `UPDATE "SharedKey" SET "key" = 'of another database'`)
  await lookAt(begin)
  expect(told).toEqual(['key 0', 'of another database'])
})

test('what readers wrote long ago is erased at the first look, and once a day', async () => {
  const { lookAt, add, texts } = await store()
  const days = (count: number) => new Date(begin.getTime() - count * 24 * hour)
  await add({ ...report, id: 'old' }, days(91))
  await lookAt(begin)
  expect(await texts()).toEqual([null])
  await add({ ...report, id: 'older' }, days(100))
  await lookAt(new Date(begin.getTime() + 23 * hour))
  expect(await texts()).toEqual([report.text, null])
  await lookAt(new Date(begin.getTime() + 24 * hour))
  expect(await texts()).toEqual([null, null])
})

test('what fails stands in no way, and is done at the next look', async () => {
  const { url, told, lookAt } = await store()
  await execute(url, 'ALTER TABLE "SharedKey" RENAME TO "Away"')
  await lookAt(begin)
  expect(told).toEqual([])
  await execute(url, 'ALTER TABLE "Away" RENAME TO "SharedKey"')
  await lookAt(begin)
  expect(told).toEqual(['key 0'])
})

test('a report is written, or told not to be; a store that is gone is not made anew', async () => {
  const { url, database, texts } = await store()
  expect(await takeReport(url, report, begin)).toBe('taken')
  expect(await texts()).toEqual([report.text])
  for (const file of [database, `${database}-wal`, `${database}-shm`]) rmSync(file, { force: true })
  expect(await takeReport(url, report, begin)).toBeUndefined()
  expect(existsSync(database)).toBe(false)
})
