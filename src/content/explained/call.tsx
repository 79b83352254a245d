import { lines } from '@/core/escalation/lines'

/** A number to call, as a link. */
export function Call({ line }: { line: keyof typeof lines }) {
  return <a href={lines[line].href}>{lines[line].number}</a>
}
