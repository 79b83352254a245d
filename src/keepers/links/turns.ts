/** A clock that only goes forward, in milliseconds. */
export interface Clock {
  now: () => number
  /** Resolves so many milliseconds later, or rejects when it is told to stop. */
  wait: (milliseconds: number, stop: AbortSignal) => Promise<void>
}

const apart = 1000

/** Resolves when this host may be asked next: each at most once a second, in the order in which it is asked for. */
export function turnsBy({ now, wait }: Clock): (host: string, stop: AbortSignal) => Promise<void> {
  const free = new Map<string, number>()
  return async (host, stop) => {
    const at = Math.max(now(), free.get(host) ?? 0)
    free.set(host, at + apart)
    if (at > now()) await wait(at - now(), stop)
  }
}
