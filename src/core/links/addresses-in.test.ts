import { expect, test } from 'vitest'
import type { Content } from '../facts/facts'
import { addressesIn, askedAs, withAddress } from './addresses-in'

const content = {
  slug: 'a',
  website: 'https://a.example',
  sources: {
    site: { address: 'https://a.example/over#team' },
    krant: { address: 'http://krant.example/1' },
    unused: { address: 'https://unused.example/' },
    words: { address: 'Eigen lezing van https://krant.example/1' },
  },
  services: [
    {
      slug: 'one',
      website: 'https://a.example/',
      source: 'site',
      phones: [
        { number: '1', source: 'site' },
        { number: '2', source: 'krant' },
      ],
      sources: { website: 'words' },
    },
    { slug: 'two', source: 'krant', hours: 'round-the-clock', hoursSource: 'site' },
  ],
} as unknown as Content

test('every address stands under all that say it: websites, and each fact that was seen there', () => {
  const one = { organization: 'a', service: 'one', as: 'source' }
  const two = { organization: 'a', service: 'two', as: 'source' }
  expect(Object.fromEntries(addressesIn([content]))).toEqual({
    'https://a.example/': [
      { organization: 'a', service: null, fact: null, as: 'website' },
      { organization: 'a', service: 'one', fact: 'website', as: 'website' },
    ],
    'https://a.example/over': [
      { ...one, fact: 'existence' },
      { ...one, fact: 'phones' },
      { ...two, fact: 'hours' },
    ],
    'http://krant.example/1': [
      { ...one, fact: 'phones' },
      { ...two, fact: 'existence' },
    ],
  })
})

test.each([
  ['https://A.example', 'https://a.example/'],
  ['https://a.example/x#y', 'https://a.example/x'],
  ['https://me:secret@a.example/', 'https://a.example/'],
  ['ftp://a.example/', undefined],
  ['javascript:alert(1)', undefined],
  ['https://a.example/ en meer', undefined],
  ['https://', undefined],
  [`https://a.example/${'x'.repeat(2000)}`, undefined],
  [undefined, undefined],
])('%s is asked as %s', (text, asked) => {
  expect(askedAs(text)).toBe(asked)
})

test('another address takes the place of this one wherever it is the website, and nowhere else', () => {
  const moved = withAddress(content, 'https://a.example/', 'https://b.example/')
  expect([moved.website, moved.services.map(({ website }) => website)]).toEqual([
    'https://b.example/',
    ['https://b.example/', undefined],
  ])
  expect(moved.sources).toBe(content.sources)
  expect(withAddress(content, 'https://other.example/', 'https://b.example/')).toEqual(content)
})
