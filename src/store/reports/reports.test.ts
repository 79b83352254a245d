import { describe, expect, test } from 'vitest'
import type { Report } from '../../core/report/report'
import { editionPath, readEdition } from '../../edition/edition-file'
import { openDirectory, withDirectory } from '../database/client'
import { checkGuards } from '../database/guards'
import { applyMigrations } from '../database/migrate'
import { execute, providers, temporaryStore } from '../fixture'
import { lookAtStore } from '../follow-store'
import { audit } from '../history/audit'
import { beginHistory, isKept } from '../history/revisions'
import { seed } from '../seed'
import { addReport, countReports, eraseReports, handleReport, listReports } from './reports'
import { sharedKey } from './shared-key'

const now = new Date('2026-11-29T10:00:00Z')
const daysLater = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000)
const report: Report = { id: 'one', serviceSlug: 'save', fact: 'phone', text: 'Er neemt <b>niemand</b> op.\nNooit.' }
const anna = 'keeper-anna'

describe.each(providers)('on %s', (provider) => {
  async function store({ isKept = true } = {}) {
    const { url } = await temporaryStore(provider)
    await applyMigrations(url)
    await seed(url, [], now)
    const run = <Result>(work: Parameters<typeof withDirectory<Result>>[1]) => withDirectory(url, work)
    if (isKept) await run((client) => beginHistory(client, [], { keeper: { id: anna, role: 'administrator' }, now }))
    return { url, run }
  }

  test('a report is in the store as it was told, and open', async () => {
    const { run } = await store()
    const missed: Report = { id: 'two', serviceSlug: null, fact: 'missing', text: null }
    expect(await run((client) => addReport(client, missed, daysLater(1)))).toBe('taken')
    expect(await run((client) => addReport(client, report, now))).toBe('taken')
    const open = { state: 'open', handledBy: null, handledAt: null, outcome: null }
    expect(await run(listReports)).toEqual([
      { ...report, ...open, at: now },
      { ...missed, ...open, at: daysLater(1) },
    ])
  })

  test('the same form comes in once, and other words with it are not lost in silence', async () => {
    const { run } = await store()
    const add = (one: Report) => run((client) => addReport(client, one, now))
    expect([await add(report), await add(report), await add({ ...report, text: 'Iets anders.' })]).toEqual([
      'taken',
      'taken',
      'used',
    ])
    const wordless: Report = { ...report, id: 'three', text: null }
    expect([await add(wordless), await add(wordless)]).toEqual(['taken', 'taken'])
    expect(await run(listReports)).toHaveLength(2)
  })

  test('reports are counted by service and fact, without those that were handled', async () => {
    const { run } = await store()
    for (const [id, serviceSlug, fact] of [
      ['1', 'save', 'phone'],
      ['2', 'spoor030', 'hours'],
      ['3', 'save', 'phone'],
      ['4', null, 'missing'],
      ['5', 'save', 'text'],
    ] as const)
      await run((client) => addReport(client, { id, serviceSlug, fact, text: null }, now))
    await run((client) => handleReport(client, { id: '5', by: anna, outcome: 'not-for-us' }, now))
    expect(await run(countReports)).toEqual([
      { serviceSlug: 'save', fact: 'phone', count: 2 },
      { serviceSlug: null, fact: 'missing', count: 1 },
      { serviceSlug: 'spoor030', fact: 'hours', count: 1 },
    ])
  })

  test('who handled a report and what came of it stands in the log, and nothing of its words', async () => {
    const { run } = await store()
    await run((client) => addReport(client, report, now))
    const handle = (id: string) => run((client) => handleReport(client, { id, by: anna, outcome: 'changed' }, now))
    expect(await handle('one')).toEqual({ report: 'one' })
    expect(await run(listReports)).toEqual([])
    expect(await run((client) => client.report.findMany())).toMatchObject([
      { state: 'handled', handledBy: anna, handledAt: now, outcome: 'changed' },
    ])
    const told = await run((client) => client.logEntry.findFirstOrThrow({ orderBy: { seq: 'desc' } }))
    expect(told).toMatchObject({ keeperId: anna, action: 'handle', subject: 'report/one' })
    // Erased words change nothing of it.
    await run((client) => eraseReports(client, daysLater(200)))
    expect(await run(audit)).toEqual([])
    expect(await handle('one')).toEqual({ refused: 'handled' })
    expect(await handle('none')).toEqual({ refused: 'unknown' })
  })

  test('an outcome that is not what the log says is found', async () => {
    const { url, run } = await store()
    await run((client) => addReport(client, report, now))
    await run((client) => handleReport(client, { id: 'one', by: anna, outcome: 'right-already' }, now))
    await execute(url, `UPDATE "Report" SET outcome = 'changed'`)
    expect(await run(audit)).toEqual(['report/one was not handled as the log says.'])
  })

  test('where there are no keepers nobody handles a report, and no log begins', async () => {
    const { run } = await store({ isKept: false })
    await run((client) => addReport(client, report, now))
    expect(await run((client) => handleReport(client, { id: 'one', by: anna, outcome: 'changed' }, now))).toEqual({
      refused: 'no-keepers',
    })
    expect(await run(isKept)).toBe(false)
  })

  test('words are gone 30 days after somebody looked, and 90 days after they came; the report stays', async () => {
    const { run } = await store()
    for (const id of ['open', 'soon', 'late']) await run((client) => addReport(client, { ...report, id }, now))
    await run((client) => handleReport(client, { id: 'soon', by: anna, outcome: 'changed' }, daysLater(10)))
    await run((client) => handleReport(client, { id: 'late', by: anna, outcome: 'changed' }, daysLater(80)))
    const eraseAt = (at: Date) => run((client) => eraseReports(client, at))
    const withText = async () =>
      (await run((client) => client.report.findMany({ where: { text: { not: null } }, orderBy: { id: 'asc' } }))).map(
        ({ id }) => id,
      )
    const justBefore = (days: number) => new Date(daysLater(days).getTime() - 1)
    expect([await eraseAt(justBefore(40)), await withText()]).toEqual([0, ['late', 'open', 'soon']])
    expect([await eraseAt(daysLater(40)), await withText()]).toEqual([1, ['late', 'open']])
    expect([await eraseAt(justBefore(90)), await withText()]).toEqual([0, ['late', 'open']])
    expect([await eraseAt(daysLater(90)), await withText()]).toEqual([2, []])
    expect(await run((client) => client.report.count())).toBe(3)
  })

  test.each([
    ['a state that is none', `UPDATE "Report" SET state = 'x'`],
    ['a report that nobody handled', `UPDATE "Report" SET state = 'handled'`],
    ['an open one with an outcome', `UPDATE "Report" SET outcome = 'changed', "handledBy" = 'x', "handledAt" = "at"`],
    [
      'an outcome that is none',
      `UPDATE "Report" SET state = 'handled', "handledBy" = 'x', "handledAt" = "at", outcome = 'x'`,
    ],
  ])('the database refuses %s', async (_, sql) => {
    const { url, run } = await store()
    await run((client) => addReport(client, report, now))
    await expect(execute(url, sql)).rejects.toThrow()
    await checkGuards(url)
  })

  test('a key is made by whoever comes first, and all have the same', async () => {
    const { url, run } = await store()
    const clients = ['a', 'b', 'c', 'd'].map((made) => ({ made, client: openDirectory(url) }))
    const keys = await Promise.all(clients.map(({ client, made }) => sharedKey(client, 'reports', made, now)))
    await Promise.all(clients.map(({ client }) => client.$disconnect()))
    expect(new Set(keys).size).toBe(1)
    expect(await run((client) => sharedKey(client, 'reports', 'later', now))).toBe(keys[0])
    expect(await run((client) => sharedKey(client, 'another', 'later', now))).toBe('later')
  })

  test('what came in and what was done with it stands in the file of the edition, after the next look', async () => {
    const { url, run } = await store()
    const doneIn = () => readEdition(editionPath(url)).done
    let last = await lookAtStore(url, undefined)
    expect(doneIn()).toBeUndefined()
    await run((client) => addReport(client, report, now))
    last = await lookAtStore(url, last)
    const counted = { reports: 1, changed: 0, days: null }
    expect(doneIn()).toEqual({
      months: [{ month: '2026-11', ...counted }],
      services: [{ slug: 'save', ...counted }],
    })
    await run((client) => handleReport(client, { id: 'one', by: anna, outcome: 'changed' }, daysLater(4)))
    expect(await lookAtStore(url, last)).not.toBe(last)
    expect(doneIn()?.services).toEqual([{ slug: 'save', reports: 1, changed: 1, days: 4 }])
    expect(JSON.stringify(doneIn())).not.toContain('niemand')
  })

  test('where nothing came in a look writes nothing', async () => {
    const { url } = await store()
    const last = await lookAtStore(url, undefined)
    expect(await lookAtStore(url, last)).toBe(last)
  })

  test('a new directory leaves reports and keys as they are', async () => {
    const { url, run } = await store({ isKept: false })
    await run((client) => addReport(client, report, now))
    await run((client) => sharedKey(client, 'reports', 'first', now))
    await execute(url, `UPDATE "DirectoryVersion" SET version = 'another', hash = NULL`)
    expect(await seed(url, [], now)).toMatchObject({ written: true })
    expect(await run(listReports)).toHaveLength(1)
    expect(await run((client) => sharedKey(client, 'reports', 'second', now))).toBe('first')
  })
})
