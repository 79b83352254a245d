import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { everyHour } from '@/core/routing/every-journey'
import { promises } from '@/core/routing/promises'
import { laws } from './laws'

test('what the page about our choices promises is what the laws keep', () => {
  expect(new Set(laws.flatMap(({ keeps }) => keeps))).toEqual(new Set(promises))
})

test('every class of hours is walked', () => {
  const walks = readdirSync('tests/every-plan').map((file) => file.replace('.test.ts', ''))
  expect(walks.sort()).toEqual(Object.keys(everyHour).sort())
})
