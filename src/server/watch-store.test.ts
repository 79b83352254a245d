import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Report } from '../core/report/report'
import { watchStore } from './watch-store'

/** What is told while this program follows the store, one after the other. */
function watch(program: string, options?: Parameters<typeof watchStore>[2]) {
  const folder = mkdtempSync(join(tmpdir(), 'dichtbij-'))
  const path = join(folder, 'watcher.mjs')
  writeFileSync(path, program)
  const told: (string | undefined)[] = []
  let hear = () => {}
  const watching = watchStore(
    path,
    (degraded) => {
      told.push(degraded)
      hear()
    },
    options,
  )
  onTestFinished(() => {
    watching.stop()
    rmSync(folder, { recursive: true })
  })
  const next = async () => {
    while (told.length === 0) await new Promise<void>((resolve) => (hear = resolve))
    return told.shift()
  }
  return { next, watching }
}

const stays = 'setInterval(() => {}, 1000)'

test('how the store is, is told as it is heard, and what is well takes back what was not', async () => {
  const { next, watching } = watch(
    `process.send({ degraded: 'The disk is full.' }); process.send({ degraded: undefined }); ${stays}`,
  )
  await watching.firstLook
  expect([await next(), await next()]).toEqual(['The disk is full.', undefined])
})

test('who has stopped it finds nothing of it at work any more', async () => {
  const { watching } = watch(`process.send({ key: String(process.pid) }); process.send({}); ${stays}`)
  await watching.firstLook
  await watching.stop()
  expect(() => process.kill(Number(watching.key()), 0)).toThrow('ESRCH')
})

test('a program that ends is told, and begun again', async () => {
  const { next } = watch('process.send({}); process.disconnect()')
  expect(await next()).toBeUndefined()
  expect(await next()).toMatch(/ended/)
  expect(await next()).toBeUndefined()
})

test('a program that cannot be begun is told, and begun again', async () => {
  const { execPath } = process
  process.execPath = join(tmpdir(), 'not-there')
  onTestFinished(() => {
    process.execPath = execPath
  })
  const { next } = watch('process.send({})')
  expect(await next()).toMatch(/ended/)
  process.execPath = execPath
  expect(await next()).toBeUndefined()
})

test('a store that does not answer is told, and nobody waits for it', async () => {
  const { next, watching } = watch(stays, { silence: 10 })
  await watching.firstLook
  expect(await next()).toMatch(/does not answer/)
})

/** Longer than any test takes. */
const never = 2_000_000_000
const report: Report = { id: 'one', serviceSlug: 'save', fact: 'phone', text: 'Niemand neemt op.' }
/** Answers each report with what `added` is for it. */
const answers = (added: string) =>
  `process.on('message', ({ report, number }) => process.send({ acknowledged: number, added: ${added} })); ${stays}`

test('a report is handed on, and what is heard of it is of that one', async () => {
  const { watching } = watch(answers("report.id === 'one' ? 'taken' : 'used'"))
  expect(await Promise.all([watching.hand({ ...report, id: 'two' }), watching.hand(report)])).toEqual(['used', 'taken'])
})

test.each<[string, string, number?]>([
  ['could not be written', answers('undefined')],
  ['is not acknowledged in time', stays, 50],
  ['is handed to a program that ends', `process.on('message', () => process.exit())`],
  ['finds the channel closed', `process.disconnect(); ${stays}`],
])('a report that %s is told not to be there', async (_, program, patience = never) => {
  const { watching } = watch(program, { patience })
  expect(await watching.hand(report)).toBeUndefined()
})

test('a report where no program could be begun is told not to be there', async () => {
  const { execPath } = process
  process.execPath = join(tmpdir(), 'not-there')
  onTestFinished(() => {
    process.execPath = execPath
  })
  const { watching } = watch(stays, { patience: never })
  expect(await watching.hand(report)).toBeUndefined()
})

test('the key is what was told last, and says nothing of how the store is', async () => {
  const { watching, next } = watch(
    `process.send({ key: 'first' }); process.send({ key: 'second' }); process.send({ degraded: 'The disk is full.' }); ${stays}`,
  )
  expect(watching.key()).toBeUndefined()
  expect(await next()).toBe('The disk is full.')
  expect(watching.key()).toBe('second')
})
