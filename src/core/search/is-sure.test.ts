import { expect, test } from 'vitest'
import { isSure } from './is-sure'

const alone = { hasPlace: false, hasSituation: false }
const wants = (...sure: number[]) => sure.map((one) => ({ sure: one }))

test('what is known for two fifths is trusted, and less is a lucky match', () => {
  expect(isSure(wants(0.4), alone)).toBe(true)
  expect(isSure(wants(0.39), alone)).toBe(false)
  expect(isSure(wants(0.3, 0.5), alone)).toBe(true)
})

test('beside a situation that fits a quarter is enough', () => {
  expect(isSure(wants(0.25), { ...alone, hasSituation: true })).toBe(true)
  expect(isSure(wants(0.24), { ...alone, hasSituation: true })).toBe(false)
})

test('a word that we do not know counts as one and a half', () => {
  expect(isSure(wants(1, 0), alone)).toBe(true)
  expect(isSure(wants(1, 0.01), alone)).toBe(true)
  expect(isSure(wants(0.9, 0), alone)).toBe(false)
})

test('a place is known for sure, and no words at all are too', () => {
  expect(isSure(wants(0), { ...alone, hasPlace: true })).toBe(true)
  expect(isSure(wants(0, 0), { ...alone, hasPlace: true })).toBe(false)
  expect(isSure([], alone)).toBe(true)
})
