/** Whether an `If-None-Match` names what has this tag: any in its list, weak or strong alike, or an asterisk (RFC 9110, 13.1.2). */
export function isKnown(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false
  if (header.trim() === '*') return true
  return [...header.matchAll(/"[^"]*"/g)].some(([known]) => known === tag.replace(/^W\//, ''))
}
