import { expect, test } from 'vitest'
import { policyWithStyle } from './content-security-policy'

test('no page but the window stands in another', () => {
  for (const hasFrame of [true, false]) expect(policyWithStyle('', hasFrame)).toContain("; frame-ancestors 'none'")
})
