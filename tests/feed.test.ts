import { describe, expect, test } from 'vitest'
import { readEdition } from '@/edition/edition-file'
import { feedUnderTest } from './feed/ask-feed'
import { checkSchemas } from './feed/check-schemas'
import { lists } from './feed/checks'
import { readOfficialSchemas } from './feed/official-schemas'

/** The real directory, as the store left it beside the database. */
const { edition } = readEdition('data/directory.json')
const ask = feedUnderTest(edition)

const word = readOfficialSchemas() ? '' : ' (left out: the official schemas are not here)'

describe.skipIf(word !== '')(`by the official schemas of HSDS 3.0 and its UK profile${word}`, () => {
  test.each(lists)('every entry of %s is right, in the list and alone', (list) => {
    const tally = checkSchemas(ask, list)
    expect(tally?.faults).toEqual([])
    expect(tally?.checked).toBeGreaterThan(0)
  })
})
