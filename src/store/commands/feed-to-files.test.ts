import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { otherService } from '../../exchange/fixture'
import { readFeed } from '../../exchange/read-feed'
import { problemsIn } from '../files/organization-files'
import { writeAll } from './feed-to-files'

vi.mock('node:fs/promises', async (original) => ({
  ...(await original<typeof import('node:fs/promises')>()),
  writeFile: async (path: string) => {
    writeFileSync(path, 'half')
    throw Object.assign(new Error('the disk is full'), { code: 'ENOSPC' })
  },
}))

test('half a file does not stay', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dichtbij-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const read = () =>
    readFeed([otherService()], {
      address: 'https://feed.example/hsds',
      day: '2026-11-30',
      known: [],
      check: problemsIn,
    })
  await expect(writeAll(folder, read)).rejects.toThrow('the disk is full')
  expect(readdirSync(folder)).toEqual([])
})
