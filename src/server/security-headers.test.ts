import { expect, onTestFinished, test, vi } from 'vitest'

test.each([
  [600, 'max-age=600'],
  [undefined, undefined],
])('HSTS of %s is told as %s, beside what is always told', async (seconds, told) => {
  vi.resetModules()
  vi.doMock('../env', () => ({ env: { HSTS_SECONDS: seconds } }))
  onTestFinished(() => void vi.doUnmock('../env'))
  const { securityHeaders } = await import('./security-headers')
  expect(Object.entries(securityHeaders).find(([name]) => name === 'Strict-Transport-Security')?.[1]).toBe(told)
  expect(securityHeaders).toMatchObject({ 'Referrer-Policy': 'same-origin', 'X-Content-Type-Options': 'nosniff' })
})
