import { describe, expect, test } from 'vitest'
import { judge, readVignettes } from './vignettes/vignettes'

describe('what an experienced worker would show first, and never', () => {
  test.each(['first', 'tuned'] as const)('holds for every person of the set %s', (set) => {
    const wrong = readVignettes(set)
      .map(judge)
      .filter(({ wrong }) => wrong.length > 0)
    expect(wrong.map(({ vignette, wrong }) => `${vignette.person}: ${wrong.join('; ')}`)).toEqual([])
  })

  test('holds for at least 95 of 100 people of the set kept apart', () => {
    const judged = readVignettes('apart').map(judge)
    expect(judged.length).toBeGreaterThanOrEqual(50)
    expect(judged.filter(({ wrong }) => wrong.length === 0).length / judged.length).toBeGreaterThanOrEqual(0.95)
  })
})
