import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import type { Done } from '../core/report/done'
import { current } from './current-edition'
import { writeEdition } from './edition-file'
import { followEdition } from './follow-edition'

beforeEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('dichtbij.edition'))
})

/** Follows a file that is not there yet, and looks only when asked to. */
function follow(below = '') {
  const folder = mkdtempSync(join(tmpdir(), 'dichtbij-'))
  const path = join(folder, 'directory.json')
  const said: string[] = []
  let swaps = 0
  const following = followEdition(join(path, below), {
    say: (sentence) => said.push(sentence),
    swapped: () => swaps++,
    everyMilliseconds: 1_000_000,
  })
  onTestFinished(() => {
    following.stop()
    rmSync(folder, { recursive: true })
  })
  const write = (version: string, head?: string, done?: Done) =>
    writeEdition(path, { version, services: [], retired: [], organizations: [], firstSeen: {} }, { head, done })
  return { ...following, path, said, write, swaps: () => swaps }
}

test('a new file is taken over, and one that says the same is not', () => {
  const { look, write, swaps } = follow()
  write('one')
  look()
  look()
  expect([current()?.edition.version, swaps()]).toEqual(['one', 1])
  write('two')
  look()
  expect([current()?.edition.version, swaps()]).toEqual(['two', 2])
})

test('a head of the log that is new is taken over, and nothing is swapped for it', () => {
  const { look, write, swaps } = follow()
  for (const head of [undefined, 'first', 'second']) {
    write('one', head)
    look()
    expect([current()?.head, swaps()]).toEqual([head, 1])
  }
})

test('what was done with reports is taken over, and nothing is swapped for it', () => {
  const { look, write, swaps } = follow()
  const counted = { reports: 2, changed: 1, days: null }
  const done = { months: [{ month: '2026-11', ...counted }], services: [{ slug: null, ...counted }] }
  for (const one of [undefined, done, undefined]) {
    write('one', undefined, one)
    look()
    expect([current()?.done, swaps()]).toEqual([one, 1])
  }
})

test('a file that is not right is told once, and the last good edition stays', () => {
  const { look, write, path, said } = follow()
  write('one')
  look()
  writeFileSync(path, '{}')
  look()
  look()
  expect(said).toEqual([expect.stringMatching(/^The edition in \S+ is not right[^\n]+\.$/)])
  expect(current()?.edition.version).toBe('one')
})

test('how the store is, is told when it changes, also of an edition that came later, and nothing is said to serve that does not', () => {
  const { look, write, tell, said } = follow()
  tell('The disk is full.')
  tell('The disk is full.')
  expect(said).toEqual(['The disk is full.'])
  write('one')
  look()
  expect(current()?.degraded).toBe('The disk is full.')
  tell(undefined)
  expect(current()?.degraded).toBeUndefined()
  tell('The disk is full again.')
  expect(said[1]).toMatch(/^The disk is full again\. .+ serves\.$/)
})

test('where no file can be, nothing is found and nothing goes wrong', () => {
  const { look, write, said } = follow('below')
  write('one')
  look()
  expect([current(), said]).toEqual([undefined, []])
})
