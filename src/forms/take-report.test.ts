import { expect, test, vi } from 'vitest'
import type { Report } from '@/core/report/report'
import type { Told } from './read-report-form'
import { takeReport, type Way } from './take-report'

const told: Told = { fact: 'phone', text: 'Niemand neemt op.', stamp: 'x', isOfProgram: false, problem: undefined }

/** A way on which all goes well, but for what is given. */
function open(way: Partial<Way> = {}) {
  const handed: Report[] = []
  const hand = async (report: Report) => {
    handed.push(report)
    return 'taken' as const
  }
  const takeBack = vi.fn()
  const whole = { judge: () => ({ id: 'the-form' }), enter: vi.fn(() => takeBack), hand, ...way }
  const take = (changes: Partial<Told> = {}, slug: string | null = 'save') =>
    takeReport({ ...told, ...changes }, slug, whole)
  return { take, handed, takeBack, enter: whole.enter }
}

test('a report is handed on under the name of its form', async () => {
  const { take, handed, takeBack } = open()
  expect(await take()).toEqual({ problem: undefined, keepsStamp: false })
  expect(takeBack).not.toHaveBeenCalled()
  expect(handed).toEqual([{ id: 'the-form', serviceSlug: 'save', fact: 'phone', text: 'Niemand neemt op.' }])
})

test('what was not found is handed on without a service, and without words where there are none', async () => {
  const { take, handed } = open()
  await take({ fact: undefined, text: '' }, null)
  expect(handed).toEqual([{ id: 'the-form', serviceSlug: null, fact: 'missing', text: null }])
})

test('what a program filled in looks as if it was taken, and is not', async () => {
  const { take, handed, enter } = open()
  expect(await take({ isOfProgram: true, problem: 'no-fact' })).toEqual({ problem: undefined, keepsStamp: false })
  expect(handed).toEqual([])
  expect(enter).not.toHaveBeenCalled()
})

test.each<[string, Partial<Way>, Partial<Told>, string, boolean]>([
  ['cannot be read', {}, { problem: 'unreadable' }, 'unreadable', false],
  ['names no fact', {}, { problem: 'no-fact' }, 'no-fact', true],
  ['is too long', {}, { problem: 'too-long' }, 'too-long', true],
  ['comes too soon', { judge: () => ({ problem: 'too-soon' }) }, {}, 'too-soon', true],
  ['comes too late, or with no stamp of ours', { judge: () => ({ problem: 'too-late' }) }, {}, 'too-late', false],
  [
    'names no fact and has no stamp of ours',
    { judge: () => ({ problem: 'too-late' }) },
    { problem: 'no-fact' },
    'no-fact',
    false,
  ],
  ['cannot be judged, because there is no key', { judge: () => undefined }, {}, 'broken', false],
])('one that %s is not handed on, counts for nothing, and says why', async (_, way, changes, problem, keepsStamp) => {
  const { take, handed, enter } = open(way)
  expect(await take(changes)).toEqual({ problem, keepsStamp })
  expect(handed).toEqual([])
  expect(enter).not.toHaveBeenCalled()
})

test('one too many is not handed on, and can be sent again later', async () => {
  const { take, handed } = open({ enter: () => undefined })
  expect(await take()).toEqual({ problem: 'full', keepsStamp: true })
  expect(handed).toEqual([])
})

test('one that nobody acknowledges counts for nothing, and can be sent again with the same stamp, so that it comes in once', async () => {
  const { take, takeBack } = open({ hand: async () => undefined })
  expect(await take()).toEqual({ problem: 'broken', keepsStamp: true })
  expect(takeBack).toHaveBeenCalledOnce()
})

test('other words with a form that was used count for nothing, and can be sent with a new stamp', async () => {
  const { take, takeBack } = open({ hand: async () => 'used' })
  expect(await take()).toEqual({ problem: 'used', keepsStamp: false })
  expect(takeBack).toHaveBeenCalledOnce()
})
