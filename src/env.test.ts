import { describe, expect, test } from 'vitest'
import { parseEnvironment } from './env'

describe('the environment', () => {
  test('has a default for everything', () => {
    expect(parseEnvironment({})).toEqual({
      DATABASE_URL: 'file:./data/directory.db',
      HOST: '0.0.0.0',
      PORT: 3000,
      SAFE_EXIT_URL: 'https://www.buienradar.nl/',
      TRUSTED_PROXIES: 0,
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
    ['SAFE_EXIT_URL', 'http://example.org/'],
    ['SAFE_EXIT_URL', 'http://localhost.example.org/'],
    ['SITE_URL', 'dichtbij.example'],
    ['REPORT_TO', 'javascript:alert(1)'],
    ['REPORT_TO', 'http://example.org/'],
    ['TRUSTED_PROXIES', 'yes'],
    ['TRUSTED_PROXIES', '-1'],
    ['TRUSTED_PROXIES', '1.5'],
  ])('refuses %s=%s and names it', (name, value) => {
    expect(() => parseEnvironment({ [name]: value })).toThrow(name)
  })

  test('takes the address of the site without a slash at its end, and a mail or a page to report to', () => {
    expect(parseEnvironment({ SITE_URL: 'https://dichtbij.example/' }).SITE_URL).toBe('https://dichtbij.example')
    for (const address of ['tip@example.nl', 'https://example.nl/tip'])
      expect(parseEnvironment({ REPORT_TO: address }).REPORT_TO).toBe(address)
  })

  test.each(['https://www.buienradar.nl/', 'http://localhost:4000/', 'http://127.0.0.1/'])(
    'leaves to %s',
    (address) => {
      expect(parseEnvironment({ SAFE_EXIT_URL: address }).SAFE_EXIT_URL).toBe(address)
    },
  )
})
