import { expect, test } from 'vitest'
import type { Content } from './facts'
import { withoutHidden } from './hidden'
import { hasToStay, retire } from './retire'

const content = {
  slug: 'speeltuin',
  sources: {},
  services: [
    { slug: 'oost', name: 'Oost', kinds: ['playground'] },
    { slug: 'west', name: 'West', kinds: ['playground', 'activities'] },
  ],
} as unknown as Content

test('a service that stopped is no service, and what it was is known', () => {
  const after = retire(content, 'oost', 'west')
  expect(after.services.map(({ slug }) => slug)).toEqual(['west'])
  expect(after.retired).toEqual([{ slug: 'oost', name: 'Oost', closed: true, now: 'west' }])
  // And nothing leads to what is gone.
  expect(retire(after, 'west').retired).toEqual([
    { slug: 'oost', name: 'Oost', closed: true },
    { slug: 'west', name: 'West', closed: true },
  ])
  expect(retire(content, 'noord')).toBe(content)
})

test('an organization of which all stopped still tells what there was', () => {
  const after = retire(retire(content, 'oost'), 'west')
  expect(withoutHidden([after], [])).toEqual([after])
})

test.each([
  ['playground', false],
  ['buurtteam', true],
  ['emergency-line', true],
  ['safety-advice', true],
  ['municipality', true],
  ['gp', true],
])('a %s has to stay: %s', (kind, expected) => {
  expect(hasToStay({ kinds: ['activities', kind] })).toBe(expected)
  expect(hasToStay({})).toBe(false)
})
