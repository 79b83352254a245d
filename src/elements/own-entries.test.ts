import { expect, test } from 'vitest'
import { findFirstOwnEntry } from './own-entries'

const origin = 'https://dichtbij.example'
const any = () => true
const entriesOf = (paths: readonly (string | null)[], from = 0) =>
  paths.map((path, index) => ({
    index: from + index,
    url: path?.startsWith('/') ? origin + path : path,
  }))

test.each([
  ['the only one', ['/nl'], 0, 0],
  ['the first of our pages', ['/nl', '/nl/vind-hulp', '/nl/vind-hulp'], 2, 0],
  ['not one that lies ahead', ['/nl', '/nl/vind-hulp', '/nl/nu-hulp'], 1, 0],
  ['the first after another site', ['/nl/gids', 'https://other.example/', '/nl', '/nl/nu-hulp'], 3, 2],
  ['the first after a site whose name begins like ours', [`${origin}.other/`, '/nl/gids'], 1, 1],
  ['one whose address the browser does not tell', [null, '/nl'], 1, 0],
  ['the first that is a page', ['/api/health', '/nl', '/nl/gids'], 2, 1],
])('is %s', (_, paths, current, expected) => {
  expect(findFirstOwnEntry(entriesOf(paths), current, origin, any)?.index).toBe(expected)
})

test('is found when the browser tells only of the entries around the current one', () => {
  expect(findFirstOwnEntry(entriesOf(['/nl', '/nl/gids'], 7), 8, origin, any)?.index).toBe(7)
})

test('is the first that can be reached, also when one in between cannot', () => {
  const canReach = ({ index }: { index: number }) => index === 1 || index === 3
  expect(findFirstOwnEntry(entriesOf(['/nl', '/nl', '/nl', '/nl']), 3, origin, canReach)?.index).toBe(1)
})

test('is not there without entries, or when the current one is not among them', () => {
  expect(findFirstOwnEntry([], 0, origin, any)).toBeUndefined()
  expect(findFirstOwnEntry(entriesOf(['/nl']), -1, origin, any)).toBeUndefined()
  expect(findFirstOwnEntry(entriesOf(['https://other.example/']), 0, origin, any)).toBeUndefined()
})
