import { describe, expect, test } from 'vitest'
import { parseEnvironment } from './env'

describe('the environment', () => {
  test('has a default for everything', () => {
    expect(parseEnvironment({})).toEqual({
      DATABASE_URL: 'file:./data/directory.db',
      HOST: '0.0.0.0',
      PORT: 3000,
      SAFE_EXIT_URL: 'https://www.buienradar.nl/',
    })
  })

  test('takes an empty variable as absent', () => {
    expect(parseEnvironment({ PORT: '' }).PORT).toBe(3000)
  })

  test.each([
    ['PORT', 'many'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'data/directory.db'],
    ['SAFE_EXIT_URL', 'javascript:alert(1)'],
  ])('refuses %s=%s and names it', (name, value) => {
    expect(() => parseEnvironment({ [name]: value })).toThrow(name)
  })
})
