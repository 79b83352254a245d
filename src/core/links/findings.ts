/** Why a page cannot be reached, each told apart because another person mends it. */
export const failings = [
  'gone',
  'server-error',
  'no-name',
  'certificate-expired',
  'certificate-name',
  'certificate-unknown',
  'secure-line',
  'timed-out',
  'refused',
  'unreachable',
  'broken-off',
  'unreadable',
  'loop',
  'too-many-redirects',
  'leads-nowhere',
  'leads-elsewhere',
  'leads-inside',
  'inside',
] as const

/** What says nothing of the page: it does not answer programs, its certificate needs more than it sent, its answer begins with too much, or it was us who could not ask. */
export const doubts = ['refuses-us', 'certificate-chain', 'too-long', 'no-name-server', 'no-network'] as const

export const findings = ['works', ...doubts, ...failings] as const
export type Finding = (typeof findings)[number]

/** What can come of one question that has no status as its answer. */
export type Failure = Exclude<
  Finding,
  'works' | 'gone' | 'server-error' | 'refuses-us' | 'loop' | 'too-many-redirects' | `leads-${string}`
>

export const isFailing = (finding: Finding): boolean => (failings as readonly Finding[]).includes(finding)
export const isDoubt = (finding: Finding): boolean => (doubts as readonly Finding[]).includes(finding)
