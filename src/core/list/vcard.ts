import type { Service } from '../service'
import { listCallableFor } from '../way-in/phones'

const escaped = (text: string): string => text.replace(/([\\;,])/g, '\\$1').replace(/\r?\n/g, '\\n')

/** Lines of at most 75 bytes, as RFC 6350 asks; the next one begins with a space. */
function fold(line: string): string {
  const folded: string[] = ['']
  let bytes = 0
  for (const character of line) {
    const size = new TextEncoder().encode(character).length
    if (bytes + size > 74) {
      folded.push(' ')
      bytes = 1
    }
    folded.push((folded.pop() ?? '') + character)
    bytes += size
  }
  return folded.join('\r\n')
}

/** Services as contacts for a phone (vCard 3.0, which every phone reads). Only numbers that may be a button. */
export function vcardsOf(services: readonly Service[]): string {
  return services.map((service) => cardOf(service)).join('')
}

function cardOf(service: Service): string {
  const numbers = listCallableFor(service)
  const address = service.locations.find(({ address }) => address)
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:;${escaped(service.name)};;;`,
    `FN:${escaped(service.name)}`,
    `ORG:${escaped(service.organization.name)}`,
    ...numbers.map(({ number }) => `TEL;TYPE=VOICE:${number.replace(/[^\d+]/g, '')}`),
    ...(service.email ? [`EMAIL:${escaped(service.email)}`] : []),
    ...(service.website ? [`URL:${service.website}`] : []),
    ...(address
      ? [`ADR;TYPE=WORK:;;${escaped(address.address ?? '')};Utrecht;;${escaped(address.postcode ?? '')};`]
      : []),
    'END:VCARD',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('')
}
