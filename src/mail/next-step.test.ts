import { describe, expect, test } from 'vitest'
import { isSilent, nextStep, type Series } from './next-step'

const day = 24 * 3_600_000
const asked = new Date('2026-11-30T10:00:00Z')
const days = (count: number) => new Date(asked.getTime() + count * day)
const series: Series = { askedAt: asked, remindedAt: null, endedAt: null, stoppedAt: null }
const before = days(-1)

describe('the next mail to an organization', () => {
  test.each([
    ['was never asked, and something is old', undefined, { touched: before, hasOld: true, now: asked }, 'ask-stale'],
    ['was never asked, and nothing is old', undefined, { touched: before, hasOld: false, now: asked }, 'wait'],
    ['was touched a year ago', undefined, { touched: days(-365), hasOld: false, now: asked }, 'ask-yearly'],
    ['was touched a day less ago', undefined, { touched: days(-364), hasOld: false, now: asked }, 'wait'],
    ['was asked 29 days ago', series, { touched: before, hasOld: true, now: days(29) }, 'wait'],
    ['was asked 30 days ago', series, { touched: before, hasOld: true, now: days(30) }, 'remind'],
    ['was reminded', { ...series, remindedAt: days(30) }, { touched: before, hasOld: true, now: days(89) }, 'wait'],
    [
      'was silent for years',
      { ...series, remindedAt: days(30) },
      { touched: before, hasOld: true, now: days(999) },
      'wait',
    ],
    ['answered at once', series, { touched: days(0.01), hasOld: true, now: days(1) }, 'end'],
    [
      'answered late',
      { ...series, remindedAt: days(30) },
      { touched: days(100), hasOld: false, now: days(100) },
      'end',
    ],
    ['wants no mail', { ...series, stoppedAt: days(1) }, { touched: before, hasOld: true, now: days(30) }, 'wait'],
    [
      'wanted no mail, long ago',
      { ...series, endedAt: days(2), stoppedAt: days(1) },
      { touched: days(2), hasOld: true, now: days(999) },
      'wait',
    ],
    [
      'answered 89 days ago, and something is old',
      { ...series, endedAt: days(1) },
      { touched: days(1), hasOld: true, now: days(90) },
      'wait',
    ],
    [
      'answered 90 days ago, and something is old',
      { ...series, endedAt: days(1) },
      { touched: days(1), hasOld: true, now: days(91) },
      'ask-stale',
    ],
    [
      'answered a year ago',
      { ...series, endedAt: days(1) },
      { touched: days(1), hasOld: false, now: days(366) },
      'ask-yearly',
    ],
    [
      'answered a day less ago',
      { ...series, endedAt: days(1) },
      { touched: days(1), hasOld: false, now: days(365) },
      'wait',
    ],
  ] as const)('where it %s', (_, known, facts, step) => {
    expect(nextStep(known, facts)).toBe(step)
  })

  test.each([
    ['89 days ago', series, 89, false],
    ['90 days ago', series, 90, true],
    ['90 days ago and answered', { ...series, endedAt: days(40) }, 90, false],
    ['90 days ago and wants no mail', { ...series, stoppedAt: days(40) }, 90, false],
  ] as const)('one that was asked %s is silent or not', (_, known, passed, silent) => {
    expect(isSilent(known, days(passed))).toBe(silent)
  })
})
