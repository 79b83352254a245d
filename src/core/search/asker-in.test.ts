import { expect, test } from 'vitest'
import { ageIn } from './age-in'
import { askerIn } from './asker-in'

test.each([
  ['mijn zoon van 14 blowt', 'parent'],
  ['onze puber luistert niet', 'parent'],
  ['my daughter is 9', 'parent'],
  ['mijn moeder drinkt', 'youth'],
  ['ik ben 15 en ik heb geen vrienden', 'youth'],
  ['ik ben 9 en ik ben bang', 'child'],
  ['my dad shouts at me', 'youth'],
  ['schulden', undefined],
  ['ik ben 19 en heb schulden', undefined],
])('“%s” is asked by %s', (words, asker) => {
  expect(askerIn(words, ageIn(words))).toBe(asker)
})
