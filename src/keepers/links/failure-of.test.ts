import { expect, test } from 'vitest'
import { failureOf } from './failure-of'

const coded = (code: string) => Object.assign(new Error(code), { code })

test.each([
  ['EHOSTUNREACH', 'unreachable'],
  ['ENETUNREACH', 'no-network'],
  ['EACCES', 'no-network'],
  ['ETIMEDOUT', 'timed-out'],
  ['CERT_NOT_YET_VALID', 'certificate-expired'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'certificate-unknown'],
  ['CERT_REVOKED', 'certificate-unknown'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'certificate-chain'],
  ['EPROTO', 'secure-line'],
  ['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'secure-line'],
  ['HPE_INVALID_CONSTANT', 'unreadable'],
  ['EPIPE', 'broken-off'],
])('%s is told as %s', (code, failure) => {
  expect(failureOf(coded(code))).toBe(failure)
})

test('of several addresses those count that could be tried', () => {
  const both = (...codes: string[]) => failureOf(new AggregateError(codes.map(coded)))
  expect(both('ENETUNREACH', 'ECONNREFUSED')).toBe('refused')
  expect(both('ENETUNREACH', 'ENETUNREACH')).toBe('no-network')
})
