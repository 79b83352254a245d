import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { promises } from '@/core/routing/promises'
import { laws } from './laws'

test('what the page about our choices promises is what is tested, number by number', () => {
  const numbered = Object.keys(laws).flatMap((law) => /^\d/.exec(law)?.[0] ?? [])
  const told = ['every-plan', 'any-plan'].flatMap((name) =>
    [...readFileSync(`tests/${name}.test.ts`, 'utf8').matchAll(/test\('(\d) /g)].map((match) => match[1] ?? ''),
  )
  expect(new Set([...numbered, ...told].map(Number))).toEqual(new Set(promises.map((_, index) => index + 1)))
})
