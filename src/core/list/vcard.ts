import type { Service } from '../service'
import { listCallableFor } from '../way-in/phones'

/** What a contact says in the language of whoever keeps it. */
export interface CardWords {
  /** Whom to ask for at a number of another. */
  askFor: (number: string, name: string) => string
  /** How one gets in. */
  wayIn: (service: Service) => string
}

/** Services as contacts for a phone (vCard 3.0, RFC 2426, which every phone reads). Only numbers that may be a button, each with what it is for. */
export const vcardsOf = (services: readonly Service[], words: CardWords, now: Date): string =>
  services.map((service) => cardOf(service, words, now)).join('')

function cardOf(service: Service, words: CardWords, now: Date): string {
  const numbers = listCallableFor(service, now).map((one) => ({ ...one, isBorrowed: one.of !== service.slug }))
  const address = service.locations.find(({ address }) => address)
  const notes = [
    ...numbers.flatMap(({ number, label, isBorrowed }) =>
      isBorrowed ? words.askFor(number, service.name) : label ? `${number}: ${label}` : [],
    ),
    words.wayIn(service),
  ]
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:;${escaped(service.name)};;;`,
    `FN:${escaped(service.name)}`,
    `ORG:${escaped(service.organization.name)}`,
    ...numbers.flatMap(({ number, label, isBorrowed }, index) =>
      phoneLines(number, isBorrowed ? 'Gemeente Utrecht' : label, index + 1),
    ),
    ...(service.email ? [`EMAIL:${escaped(service.email)}`] : []),
    ...(service.website ? [`URL:${oneLine(service.website)}`] : []),
    ...(address
      ? [`ADR;TYPE=WORK:;;${escaped(address.address ?? '')};Utrecht;;${escaped(address.postcode ?? '')};`]
      : []),
    `NOTE:${escaped(notes.filter(Boolean).join('\n'))}`,
    'END:VCARD',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('')
}

/** A number with its label as Apple's and Google's contacts write it. Who does not know that reads it in the note. */
function phoneLines(number: string, label: string | null, index: number): string[] {
  const phone = `TEL;TYPE=VOICE:${number.replace(/[^\d+]/g, '')}`
  return label ? [`item${index}.${phone}`, `item${index}.X-ABLabel:${escaped(label)}`] : [phone]
}

/** Whatever a program may take for the end of a line. */
const lineEnds = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g
const controls = /\p{Cc}/gu

const oneLine = (text: string): string => text.replace(lineEnds, ' ').replace(controls, '')

/** A text as a value of a field: it cannot end that, nor begin another. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(lineEnds, '\\n')
    .replace(controls, '')

/** Lines of at most 75 bytes, as the standard asks; the next one begins with a space. */
function fold(line: string): string {
  const folded: string[] = ['']
  let bytes = 0
  for (const character of line) {
    const size = new TextEncoder().encode(character).length
    if (bytes + size > 75) {
      folded.push(' ')
      bytes = 1
    }
    folded.push((folded.pop() ?? '') + character)
    bytes += size
  }
  return folded.join('\r\n')
}
