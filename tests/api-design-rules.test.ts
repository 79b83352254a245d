import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openapiDocument } from '@/api/v1/openapi'
import { version } from '@/api/v1/version'
import { designLinter } from './programs.mjs'

const document = openapiDocument({ site: 'https://dichtbij.example', reportTo: 'tip@dichtbij.example' })

test('the document names the version that every answer tells, and the base that it is at', () => {
  expect(document.info.version).toBe(version)
  expect(document.servers).toEqual([{ url: `https://dichtbij.example/api/v${version.split('.')[0]}` }])
  expect(document.info.description).toContain(`${version} (`)
})

test.each([
  ['tip@dichtbij.example', 'tip@dichtbij.example'],
  ['https://dichtbij.example/tip?a=b@c', undefined],
  [undefined, undefined],
])('where one tells what is not right is %s, the mail of its contact is %s', (reportTo, email) => {
  expect(openapiDocument({ site: '', reportTo }).info.contact).toMatchObject({ name: 'Dichtbij' })
  expect((openapiDocument({ site: '', reportTo }).info.contact as { email?: string }).email).toBe(email)
})

/** What the linter finds in a document, each by the name of its rule. */
function lint(said: object, { program, rules }: NonNullable<typeof designLinter>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'dichtbij-'))
  try {
    const path = join(folder, 'openapi.json')
    writeFileSync(path, JSON.stringify(said))
    const { stdout, error } = spawnSync(program, ['lint', '--quiet', '--format', 'json', '--ruleset', rules, path], {
      encoding: 'utf8',
    })
    if (error) throw error
    return (JSON.parse(stdout) as { code: string }[]).map(({ code }) => code)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

// Where there is no linter `npm test` says so.
if (designLinter) {
  const linter = designLinter
  describe('the linter of the Dutch API Design Rules', () => {
    test('finds nothing in the document', () => {
      expect(lint(document, linter)).toEqual([])
    })

    test('finds what is not so', () => {
      const { contact: _, ...info } = document.info
      expect(lint({ ...document, info }, linter)).toContain('info-contact')
    })
  })
}
