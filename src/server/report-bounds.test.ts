import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { boundReports } from './report-bounds'

const morning = new Date('2026-11-29T09:00:00+01:00')
const minutesLater = (minutes: number, from = morning) => new Date(from.getTime() + minutes * 60_000)
const open = (perHour = 5, perDay = 200) => {
  const makeSalt = vi.fn(() => randomBytes(32))
  const enter = boundReports({ perHour, perDay, makeSalt })
  return { makeSalt, enter, mayCome: (client: string, now: Date) => enter(client, now) !== undefined }
}
const times = (count: number, work: (at: number) => boolean) => Array.from({ length: count }, (_, at) => work(at))

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval'] })
})
afterEach(() => {
  vi.useRealTimers()
})

test('a client may report five times in any hour, and another as often', () => {
  const { mayCome } = open()
  expect(times(6, (at) => mayCome('a', minutesLater(at * 10)))).toEqual([true, true, true, true, true, false])
  expect(mayCome('b', minutesLater(50))).toBe(true)
  expect(mayCome('a', minutesLater(59))).toBe(false)
  expect(mayCome('a', minutesLater(60))).toBe(true)
  expect(mayCome('a', minutesLater(61))).toBe(false)
})

test('all together may report 200 times on a day in Amsterdam', () => {
  const { mayCome } = open()
  expect(times(201, (at) => mayCome(`client ${at}`, morning)).filter(Boolean)).toHaveLength(200)
  const midnight = new Date('2026-11-30T00:00:00+01:00')
  expect(mayCome('late', new Date(midnight.getTime() - 1))).toBe(false)
  expect(mayCome('late', midnight)).toBe(true)
})

test('what is refused is not counted', () => {
  const { mayCome } = open(1, 2)
  expect(times(10, () => mayCome('a', morning)).filter(Boolean)).toHaveLength(1)
  expect(mayCome('b', morning)).toBe(true)
})

test('what is taken back is not counted, of the client nor of the day, and nothing else is taken back', () => {
  const { enter, mayCome } = open(2, 3)
  const takeBack = enter('a', morning)
  expect(times(2, () => mayCome('a', morning))).toEqual([true, false])
  takeBack?.()
  takeBack?.()
  expect(times(2, () => mayCome('a', morning))).toEqual([true, false])
  expect(times(2, () => mayCome('b', morning))).toEqual([true, false])
})

test('the salt is another one each day, and a new day begins no new hour', () => {
  const { mayCome, makeSalt } = open()
  const evening = new Date('2026-11-29T23:30:00+01:00')
  const before = makeSalt.mock.calls.length
  times(5, () => mayCome('a', evening))
  expect(makeSalt.mock.calls.length).toBe(before + 1)
  expect(mayCome('a', minutesLater(59, evening))).toBe(false)
  expect(makeSalt.mock.calls.length).toBe(before + 2)
  expect(mayCome('a', minutesLater(60, evening))).toBe(true)
})

test('what is known of clients is gone an hour after the day at the latest, also when no other report comes', () => {
  const evening = new Date('2026-11-29T23:30:00+01:00')
  vi.setSystemTime(evening)
  const { mayCome, makeSalt } = open()
  times(5, () => mayCome('a', evening))
  const before = makeSalt.mock.calls.length
  vi.setSystemTime(new Date('2026-11-29T23:59:59+01:00'))
  vi.advanceTimersByTime(1000)
  expect(makeSalt.mock.calls.length).toBe(before + 1)
  expect(mayCome('a', minutesLater(59, evening))).toBe(false)
  vi.setSystemTime(new Date('2026-11-30T00:29:59+01:00'))
  vi.advanceTimersByTime(1000)
  // As if nothing had come: at this moment those five would count.
  expect(mayCome('a', minutesLater(59, evening))).toBe(true)
})

test('100,000 reports leave no more behind than those that came in: the last is as quick as the first', () => {
  const { mayCome } = open()
  const took = Array.from({ length: 100 }, (_, batch) => {
    const begun = performance.now()
    times(1000, (at) => mayCome(`client ${batch * 1000 + at}`, minutesLater(batch / 100)))
    return performance.now() - begun
  })
  // Wide, because other work shares the machine: what grows with each report would be fifty times slower.
  expect(Math.min(...took.slice(-5))).toBeLessThan(5 * Math.max(...took.slice(1, 4)) + 20)
})
