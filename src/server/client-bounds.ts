import { createHmac, randomBytes } from 'node:crypto'

/** How much one client may spend, and in how long. */
export interface Limits {
  most: number
  windowInSeconds: number
}

/** A client's name for as long as there is this salt: nobody can tell the address from it. */
export const nameOfClient = (salt: Buffer, client: string): string =>
  createHmac('sha256', salt).update(client).digest('base64')

/** So many clients are told apart in one window; then all begin anew. */
const mostClients = 100_000

/**
 * Keeps one client from taking what all need. Within a window each may spend so much; what is told is in how many seconds it may again, or
 * undefined when it may now. Clients are known by a hash with a salt, and hashes and salt are gone when the window ends: no address is kept.
 */
export function boundClients({ most, windowInSeconds }: Limits) {
  const spent = new Map<string, number>()
  let salt = randomBytes(32)
  let begun = performance.now()
  const forget = () => {
    spent.clear()
    salt = randomBytes(32)
    begun = performance.now()
  }
  setInterval(forget, windowInSeconds * 1000).unref()
  return (client: string, cost: number): number | undefined => {
    if (spent.size >= mostClients) forget()
    const name = nameOfClient(salt, client)
    const sum = (spent.get(name) ?? 0) + cost
    if (sum > most) return Math.max(1, Math.ceil(windowInSeconds - (performance.now() - begun) / 1000))
    spent.set(name, sum)
    return undefined
  }
}
