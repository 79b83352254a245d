import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { watchStore } from './watch-store'

/** What is told while this program follows the store, one after the other. */
function watch(program: string, silence?: number) {
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
    silence,
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
  const { next, watching } = watch(stays, 10)
  await watching.firstLook
  expect(await next()).toMatch(/does not answer/)
})
