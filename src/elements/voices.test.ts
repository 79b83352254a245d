import { expect, test } from 'vitest'
import { chooseVoice, type Voice } from './voices'

const voice = (lang: string, name = 'Stem', more: Partial<Voice> = {}): Voice => ({
  lang,
  name,
  voiceURI: name,
  localService: true,
  ...more,
})
const spoken = (language: string, places: string[], ...voices: Voice[]) => {
  const chosen = chooseVoice(voices, language, places)
  return chosen && `${chosen.lang} ${chosen.name}`
}
const dutch = ['nl-NL']
const english = ['en-GB']

test.each([
  ['of the country of the page', 'nl', dutch, [voice('nl-BE'), voice('nl-NL')], 'nl-NL'],
  ['of the country of the reader', 'nl', ['nl-BE', 'nl-NL'], [voice('nl-NL'), voice('nl-BE')], 'nl-BE'],
  [
    'of the country of the page for a reader of another language',
    'en',
    ['nl-NL', 'nl', 'en-GB'],
    [voice('en-US'), voice('en-GB')],
    'en-GB',
  ],
  [
    'of the country of a reader in that language',
    'en',
    ['en-US', 'en', 'en-GB'],
    [voice('en-GB'), voice('en-US')],
    'en-US',
  ],
  [
    'of the page where the reader names no country',
    'nl',
    ['nl', 'nl-NL'],
    [voice('nl'), voice('nl-BE'), voice('nl-NL')],
    'nl-NL',
  ],
  ['of another country where there is no other', 'nl', dutch, [voice('nl-BE')], 'nl-BE'],
  ['as Android writes it', 'nl', dutch, [voice('nl_BE'), voice('nl_NL')], 'nl_NL'],
  ['as some engines write it', 'nl', dutch, [voice('nld-BEL'), voice('nld-NLD')], 'nld-NLD'],
  ['with a variant behind', 'en', english, [voice('en-us'), voice('en-gb-x-rp')], 'en-gb-x-rp'],
  ['with a script between', 'nl', dutch, [voice('nl-BE'), voice('nl-Latn-NL')], 'nl-Latn-NL'],
])('a voice %s is first', (_, language, places, voices, expected) => {
  expect(spoken(language, places, ...voices)).toBe(`${expected} Stem`)
})

test.each([
  'Albert',
  'Bad News',
  'Bahh',
  'Bells',
  'Boing',
  'Bubbles',
  'Cellos',
  'Deranged',
  'Good News',
  'Hysterical',
  'Jester',
  'Organ',
  'Pipe Organ',
  'Princess',
  'Superstar',
  'Trinoids',
  'Whisper',
  'Wobble',
  'Zarvox',
  'English+Mr serious',
  'Dutch+whisper',
  'English (America)+f3',
])('the joke voice %s comes after all others, also those of another country, and is better than none', (name) => {
  expect(spoken('en', english, voice('en-GB', name), voice('en-AU', 'Karen'))).toBe('en-AU Karen')
  expect(spoken('en', english, voice('en-GB', name))).toBe(`en-GB ${name}`)
})

test('a joke voice whose name is translated is known by its address', () => {
  const bad = voice('en-GB', 'Slecht nieuws', { voiceURI: 'com.apple.speech.synthesis.voice.BadNews' })
  expect(spoken('en', english, bad, voice('en-AU', 'Karen'))).toBe('en-AU Karen')
})

test.each(['Daniel', 'Xander', 'Microsoft Frank - Dutch (Netherlands)', 'Roberta', 'Morgan', 'Isabella'])(
  'the voice %s is no joke',
  (name) => {
    expect(spoken('en', english, voice('en-AU', 'Karen'), voice('en-GB', name))).toBe(`en-GB ${name}`)
  },
)

test.each([
  ['none', []],
  ['one that would send the words out', [voice('nl-NL', 'Google Nederlands', { localService: false })]],
  ['one of another language', [voice('en-GB'), voice('nds-NL'), voice('nlx'), voice('')]],
])('there is no voice where the device has %s', (_, voices) => {
  expect(spoken('nl', dutch, ...voices)).toBeUndefined()
})
