import { expect, test } from 'vitest'
import { ageIn } from './age-in'

test.each([
  ['autisme kind 8 jaar', 8],
  ['zoon van 14 wil niet naar school', 14],
  ['dochter 16', 16],
  ['16-jarige zonder huis', 16],
  ['my son is 9 years old', 9],
  ['8 yaşında', 8],
  ['عمره 7 سنوات', 7],
  ['baby van 3 maanden huilt', 0],
])('“%s” tells the age %i', (text, age) => {
  expect(ageIn(text)).toBe(age)
})

test.each(['3561 speeltuin', 'al 3 maanden geen huur', 'oma van 82 jaar', 'groep 8', 'kind 14:30', 'top 10', ''])(
  '“%s” tells none',
  (text) => {
    expect(ageIn(text)).toBeUndefined()
  },
)
