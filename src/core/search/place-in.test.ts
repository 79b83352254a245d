import { expect, test } from 'vitest'
import { placeIn } from './place-in'

const isWord = (said: string) => said === 'noordwester'

test.each([
  ['speeltuin lunetten', 'lunetten', 'speeltuin'],
  ['buurtteam De Meern', 'De Meern', 'buurtteam'],
  ['Kanaleneiland voedselbank', 'Kanaleneiland', 'voedselbank'],
  ['huisarts in oost', 'oost', 'huisarts in'],
  ['3527 speeltuin', '3527', 'speeltuin'],
  ['speeltuin 3561 AB graag', '3561', 'speeltuin graag'],
  ['speeltuin 3561ab', '3561', 'speeltuin'],
  ['Overvecht', 'Overvecht', ''],
])('in “%s” the place is %s', (text, name, rest) => {
  expect(placeIn(text, isWord)).toMatchObject({ name, rest })
})

test('of a postcode nothing is left but its four digits', () => {
  expect(placeIn('speeltuin 3561 AB graag', isWord)?.text).toBe('speeltuin 3561 graag')
})

test.each(['schulden', 'school 2024', 'kind van 1012', 'mijn over', '', 'wil ik in 2025 op zwemles'])(
  'in “%s” there is none',
  (text) => {
    expect(placeIn(text, isWord)).toBeUndefined()
  },
)

test.each([
  ['toneel leidse rijn', 'Leidsche Rijn'],
  ['moestuin overvegt', 'Overvecht'],
  ['speeltuin geuzewijk', 'Geuzenwijk'],
  ['wonen in terweide', 'Terwijde'],
])('in “%s” a long name is known with its mistakes: %s', (text, name) => {
  expect(placeIn(text, isWord)?.name).toBe(name)
})

test.each(['de noordwester', 'overlast', 'oost-europa', 'lunch', 'springen'])(
  '“%s” is no name with a mistake in it',
  (text) => {
    expect(placeIn(text, isWord)).toBeUndefined()
  },
)
