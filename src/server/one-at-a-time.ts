/** Does what costs one after the other, each when `ready`: there is one thread. Undefined when so many wait already. */
export function oneAtATime(mostWaiting: number, ready: () => Promise<void>) {
  let last: Promise<unknown> = Promise.resolve()
  let inside = 0
  return <Made>(work: () => Promise<Made>): Promise<Made> | undefined => {
    if (inside > mostWaiting) return undefined
    inside++
    const made = last
      .then(ready)
      .then(work)
      .finally(() => inside--)
    last = made.catch(() => {})
    return made
  }
}
