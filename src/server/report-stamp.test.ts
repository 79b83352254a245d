import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgeStamp, makeStamp } from './report-stamp'

const given = new Date('2026-11-29T10:00:00Z')
const stamped = { key: 'secret', about: 'save' }
const stamp = makeStamp(stamped, given, 'the-form')
const after = (milliseconds: number) => new Date(given.getTime() + milliseconds)
const judgeAfter = (milliseconds: number) => judgeStamp(stamped, stamp, after(milliseconds))
const [second, hour] = [1000, 60 * 60 * 1000]

test('a form that was given 3 seconds to 2 hours ago is known by its name', () => {
  for (const age of [3 * second, 60 * second, 2 * hour]) expect(judgeAfter(age)).toEqual({ id: 'the-form' })
})

test('one that comes back sooner was filled in by nobody', () => {
  for (const age of [-hour, 0, 3 * second - 1]) expect(judgeAfter(age)).toEqual({ problem: 'too-soon' })
})

test('one that comes back later will not do', () => {
  expect(judgeAfter(2 * hour + 1)).toEqual({ problem: 'too-late' })
})

test('a stamp is good for what it was given for, with the key that it was made with', () => {
  for (const other of [{ about: 'spoor030' }, { about: '' }, { key: 'another' }])
    expect(judgeStamp({ ...stamped, ...other }, stamp, after(hour))).toEqual({ problem: 'too-late' })
})

test('a stamp of which a sign was changed is none of ours', () => {
  fc.assert(
    fc.property(fc.nat(stamp.length - 1), fc.constantFrom(...'09azAZ-_.'), (at, sign) => {
      const changed = stamp.slice(0, at) + sign + stamp.slice(at + 1)
      // The last sign of a seal holds bits that mean nothing; the seal is compared as text, so they count.
      expect('id' in judgeStamp(stamped, changed, after(hour))).toBe(changed === stamp)
    }),
  )
})

test('any text can be judged, and none of them is ours', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
      expect(judgeStamp(stamped, text, after(hour))).toEqual({ problem: 'too-late' })
    }),
  )
  expect(judgeStamp(stamped, 'a'.repeat(100_000), given)).toEqual({ problem: 'too-late' })
})
