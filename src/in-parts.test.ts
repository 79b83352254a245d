import { expect, onTestFinished, test, vi } from 'vitest'
import { inParts } from './in-parts'

test('long work gives way after a few steps, and gives what it would have given at once', async () => {
  let now = 0
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now)
  onTestFinished(() => clock.mockRestore())
  let steps = 0
  function* work(): Generator<void, number> {
    for (; steps < 6; steps++) {
      now += 3
      yield
    }
    return steps
  }
  const working = inParts(work())
  expect(steps).toBe(2)
  expect(await working).toBe(6)
})
