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

test.each([
  ['speeltuin Overvecht 3561', 'overvecht', 'Overvecht 3561', 'speeltuin'],
  ['3561 AB, Overvecht speeltuin', 'overvecht', '3561 Overvecht', 'speeltuin'],
  ['buurtteam overvecht zuid', 'overvecht', 'overvecht', 'buurtteam zuid'],
])('in “%s” a postcode and names are read together', (text, wijk, name, rest) => {
  expect(placeIn(text, isWord)).toMatchObject({ place: { status: 'known', wijk }, rest })
  expect(placeIn(text, isWord)?.name).toBe(name)
})

test('in “Lombok of Overvecht” there are two to choose from', () => {
  expect(placeIn('speeltuin Lombok of Overvecht', isWord)?.place).toMatchObject({
    status: 'choose',
    wijken: ['west', 'overvecht'],
  })
})

test.each([
  ['voedselbank nieuwegein', 'voedselbank'],
  ['voedselbank in De Bilt', 'voedselbank in'],
  ['zwemles gemeente Houten', 'zwemles gemeente'],
  ['zwemles 1012 AB', 'zwemles'],
  ['jeugdhulp Amersfoort', 'jeugdhulp'],
])('“%s” names another municipality', (text, rest) => {
  expect(placeIn(text, isWord)).toMatchObject({ place: { status: 'outside' }, rest })
})

test.each([
  'ik doe mijn best',
  'ruzie met de buren',
  'houten speelgoed',
  'leiden naar werk',
  'zonder huizen',
  'my son goes to school',
  'kampen voor kinderen',
  'een losser kind',
  'de sluis',
  'schuld van 3561 euro',
  'bel 030 3561 234',
  'nieuwegijn',
])('in “%s” no place is named', (text) => {
  expect(placeIn(text, isWord)).toBeUndefined()
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
