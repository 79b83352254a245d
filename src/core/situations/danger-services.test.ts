import { describe, expect, test } from 'vitest'
import type { Kind } from '../taxonomy'
import { answersDanger, isAboutSomebodyNear } from './danger-services'

const service = (kind: Kind, ...madeFor: string[]) => ({ kinds: [kind], madeFor })

describe('a service answers a danger', () => {
  test.each([
    ['violence-line', true],
    ['sexual-violence-line', true],
    ['suicide-prevention-line', true],
    ['online-abuse-line', true],
    ['safety-advice', true],
    ['listening-line', true],
    ['buurtteam', false],
    ['gp', false],
    ['pregnancy-line', false],
    ['shelter-by-referral', false],
  ] as const)('by its kind: %s, %s', (kind, expected) => {
    expect(answersDanger(service(kind))).toBe(expected)
  })

  test.each([
    ['not-free-to-choose', true],
    ['partner-violence', true],
    ['postnatal', false],
    ['school-refusal', false],
    ['unknown', false],
  ])('by what it is made for: %s, %s', (id, expected) => {
    expect(answersDanger(service('signpost', id))).toBe(expected)
  })
})

test.each([
  ['partner-violence', true],
  ['worried-about-a-child', true],
  ['suicidal-me', false],
  ['online-blackmail', false],
  ['afraid-to-hurt-child', false],
])('somebody near may be the danger: %s, %s', (id, expected) => {
  expect(isAboutSomebodyNear(service('signpost', id))).toBe(expected)
})
