import { expect, test } from 'vitest'
import { listSentences } from './sentences'

const read = (text: string) => listSentences(text, 'nl').map(({ start, end }) => text.slice(start, end))

test.each([
  ['Bel ons. Wij luisteren! Durf je?', ['Bel ons.', 'Wij luisteren!', 'Durf je?']],
  ['  Eén zin zonder punt ', ['Eén zin zonder punt']],
  [
    'Bel 0800-0432, of kijk op kindertelefoon.nl. Het kost niets.',
    ['Bel 0800-0432, of kijk op kindertelefoon.nl.', 'Het kost niets.'],
  ],
  ['', []],
  [' \n ', []],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test('a device without Intl.Segmenter ends a sentence at its mark', () => {
  const { Segmenter } = Intl
  Reflect.deleteProperty(Intl, 'Segmenter')
  try {
    expect(read('Bel ons. Durf je? ja')).toEqual(['Bel ons.', 'Durf je?', 'ja'])
  } finally {
    Object.assign(Intl, { Segmenter })
  }
})
