import { createHash } from 'node:crypto'

const bytes = 32

/** A word that nobody guesses: 256 bits, base64url. `random` gives so many random bytes. */
export const newToken = (random: (bytes: number) => Buffer): string => random(bytes).toString('base64url')

/** What the database holds of a token: whoever reads it cannot use it. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex')
