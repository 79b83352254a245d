import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { importFeed } from '../src/store/commands/import-feed'
import { readContents } from '../src/store/files/organization-files'
import { temporaryFolder } from '../src/store/fixture'

/** The official examples, unchanged; they are no part of this project. */
const examples = (profile: string) => `../shared/hsds/${profile}/examples`
const isMissing = !existsSync(examples('hsds-3.0'))
const word = isMissing ? ' (left out: the official examples are not here)' : ''

test.skipIf(isMissing).each(['hsds-3.0', 'oruk-3.0'])(
  `the official examples of %s become a partner file that is right, and no person stands in it${word}`,
  async (profile) => {
    const { folder } = temporaryFolder({})
    await importFeed('unused', { from: examples(profile), to: folder }, new Date('2026-11-30T10:00:00Z'))
    const contents = await readContents(folder)
    expect(contents).toMatchObject([
      {
        slug: 'example-organization-inc',
        services: [],
        unplaced: [{ slug: 'community-counselling', minimumAge: 12, maximumAge: 100, email: 'email@example.com' }],
      },
    ])
    expect(JSON.stringify(contents)).not.toMatch(/Persona/)
    expect(JSON.stringify(contents)).toContain('accreditations')
  },
)
