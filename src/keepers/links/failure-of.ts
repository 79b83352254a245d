import type { Failure } from '@/core/links/findings'
import { PrivateAddress } from '../../public-address'

/** By the code of Node, of the system, of OpenSSL and of the parser of HTTP. */
const failures: Record<string, Failure> = {
  ENOTFOUND: 'no-name',
  EAI_AGAIN: 'no-name-server',
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'unreachable',
  // Of our own machine: no line, no IPv6, a wall around it.
  ENETUNREACH: 'no-network',
  EADDRNOTAVAIL: 'no-network',
  EACCES: 'no-network',
  EPERM: 'no-network',
  ETIMEDOUT: 'timed-out',
  CERT_HAS_EXPIRED: 'certificate-expired',
  CERT_NOT_YET_VALID: 'certificate-expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate-name',
  // A part of the chain is missing, which browsers often fetch or have already.
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate-chain',
  UNABLE_TO_GET_ISSUER_CERT: 'certificate-chain',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificate-chain',
  HPE_HEADER_OVERFLOW: 'too-long',
}

const kinds: readonly [RegExp, Failure][] = [
  [/^HPE_/, 'unreadable'],
  [/^(ERR_SSL_|ERR_TLS_|EPROTO)/, 'secure-line'],
  [/CERT|SELF_SIGNED|INVALID_CA|CRL/, 'certificate-unknown'],
]

/** What it means for a page that a question about it ended like this. Of several addresses of one name those count that could be tried. */
export function failureOf(error: unknown): Failure {
  if (error instanceof PrivateAddress) return 'inside'
  if (error instanceof AggregateError) {
    const all = error.errors.map(failureOf)
    return all.find((one) => one !== 'no-network') ?? 'no-network'
  }
  const code = String((error as { code?: unknown } | undefined)?.code)
  return failures[code] ?? kinds.find(([names]) => names.test(code))?.[1] ?? 'broken-off'
}
