import { phoneHref } from '../escalation/phone-href'
import type { Service } from '../service'
import { type CardWords, type Contact, contactsFor } from './contacts'

/** Services as contacts for a phone (vCard 3.0, RFC 2426, which every phone reads). Only numbers that may be a button, each with what it is for. */
export const vcardsOf = (services: readonly Service[], words: CardWords, now: Date): string =>
  contactsFor(services, words, now).map(cardOf).join('')

const cardOf = ({ name, organization, phones, email, websites, location, notes }: Contact): string =>
  [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:;${escaped(name)};;;`,
    `FN:${escaped(name)}`,
    `ORG:${escaped(organization)}`,
    ...phones.flatMap(({ number, label }, index) => phoneLines(number, label, index + 1)),
    ...(email ? [`EMAIL:${escaped(email)}`] : []),
    ...websites.map((website) => `URL:${oneLine(website)}`),
    ...(location
      ? [`ADR;TYPE=WORK:;;${escaped(location.address ?? '')};Utrecht;;${escaped(location.postcode ?? '')};`]
      : []),
    `NOTE:${escaped([...new Set(notes)].filter(Boolean).join('\n'))}`,
    'END:VCARD',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('')

/** A number with its label as Apple's and Google's contacts write it. Who does not know that reads it in the note. */
function phoneLines(number: string, label: string | null, index: number): string[] {
  const phone = `TEL;TYPE=VOICE:${phoneHref(number).slice('tel:'.length)}`
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
