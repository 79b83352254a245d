/** More no browser and no index of a database holds well. */
const longest = 2000

/** The address, seen from `from`, as it is asked: without the part of a page, which no server is told, and without a name and a password, which nobody is. Undefined where it is none. */
export function toAsk(text: string, from?: string): URL | undefined {
  if (!URL.canParse(text, from)) return undefined
  const address = Object.assign(new URL(text, from), { hash: '', username: '', password: '' })
  return address.href.length > longest ? undefined : address
}
