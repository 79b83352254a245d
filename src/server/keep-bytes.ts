type Make = () => Promise<Buffer>

/**
 * Gives what was made under this name, and makes it once, also for many who ask at the same moment; what could not be made is made again. Of what it keeps, at most
 * `most` bytes, what was asked for longest ago goes first.
 */
export function keepBytes(most: number): (name: string, make: Make) => Promise<Buffer> {
  const kept = new Map<string, Buffer>()
  const coming = new Map<string, Promise<Buffer>>()
  let bytes = 0

  function keep(name: string, made: Buffer) {
    if (made.length > most) return
    kept.set(name, made)
    bytes += made.length
    for (const [oldest, { length }] of kept) {
      if (bytes <= most) return
      kept.delete(oldest)
      bytes -= length
    }
  }

  async function begin(name: string, make: Make) {
    try {
      const made = await make()
      keep(name, made)
      return made
    } finally {
      coming.delete(name)
    }
  }

  return async (name, make) => {
    const known = kept.get(name)
    if (known) {
      kept.delete(name)
      kept.set(name, known)
      return known
    }
    const making = coming.get(name) ?? begin(name, make)
    coming.set(name, making)
    return making
  }
}
