import type { FieldProblem } from '../../store/files/field-problems'
import { fieldAt } from './asked-of'

/** What is right, by the last word of the place in the file. */
const right: Record<string, string> = {
  number:
    'Een nummer heeft alleen cijfers, spaties en streepjes: tien cijfers, of een kort nummer zoals dat van de gemeente.',
  label: 'Schrijf hooguit 80 tekens, zonder spaties aan het begin of het eind.',
  website: 'Schrijf het hele adres van een openbare website, zoals https://voorbeeld.nl.',
  email: 'Schrijf een e-mailadres, zoals info@voorbeeld.nl.',
  address: 'Schrijf op één regel, hooguit 120 tekens.',
  postcode: 'Schrijf een postcode zoals 3561 AB.',
  buurt: 'Kies een buurt van Utrecht.',
  minimumAge: 'Schrijf een heel getal van 0 tot 120, niet hoger dan de leeftijd ‘tot en met’.',
  maximumAge: 'Schrijf een heel getal van 0 tot 120.',
  opens: 'Schrijf uren en minuten, zoals 09:00.',
  closes: 'Schrijf uren en minuten, zoals 17:00. Het eind komt na het begin.',
  days: 'Kies minstens één dag.',
  name: 'Schrijf een naam van 2 tot 90 tekens.',
  alternateNames: 'Schrijf elke naam één keer, met ; ertussen.',
  areas: 'Kies een gebied.',
  kinds: 'Kies minstens één soort.',
  formats: 'Kies minstens één manier.',
  audience: 'Kies minstens één groep.',
  access: 'Specialistische hulp is altijd met een verwijzing.',
  referredBy: 'Kies wie verwijst, en alleen als een verwijzing nodig is.',
  accessibility: 'Schrijf gewone woorden, 3 tot 600 tekens. Of laat het leeg.',
  searchWords: 'Schrijf zoekwoorden van 2 tot 60 tekens, met ; ertussen.',
  languages: 'Schrijf codes van talen, zoals nl; ar.',
  description: 'Vul dit in, in gewone woorden. Hooguit 600 tekens.',
  applicationProcess: 'Vul dit in, in gewone woorden. Hooguit 600 tekens.',
  feesDescription: 'Schrijf gewone woorden. Hooguit 600 tekens.',
  alert: 'Schrijf gewone woorden. Hooguit 600 tekens.',
  plain: 'Er is altijd een Nederlandse tekst voor volwassenen.',
  slug: 'Deze naam is al van iets anders in de lijst. Kies een naam die verschilt.',
  sources: 'Schrijf op hoe je dit weet.',
}

const ofPlace = 'Schrijf de naam van de plek in hooguit 80 tekens. Of laat die leeg.'

/** What may be wrong with any text, by what the file format says of it. */
const ofAnyText: Record<string, string> = {
  'plain text, without HTML': 'Schrijf gewone tekst, zonder HTML.',
  'each word in one alphabet': 'In één woord staan letters van twee alfabetten. Typ dat woord opnieuw.',
}

/** What was asked with a list to choose from. */
const chosen = (place: string): string | undefined =>
  ['one', 'some'].includes(fieldAt(place)?.as ?? '')
    ? 'Kies een antwoord uit de lijst, elk hooguit één keer.'
    : undefined

/** What is not right, at its place in the form and in words of the keepers; `field` is within the service. */
export function toDutch({ field, message }: FieldProblem): FieldProblem {
  const place = field.replace(/^services\.\d+\./, '')
  const last = place.split('.').findLast((part) => !/^\d+$/.test(part)) ?? ''
  const told = ofAnyText[message] ?? (/^locations\.\d+\.name$/.test(place) ? ofPlace : right[last]) ?? chosen(place)
  return { field: place, message: told ?? `Dit past niet: ${message}.` }
}

/** The same of a line in which the store says what is not right together with the rest of the directory: `speeltuin: services.1.slug: oost is taken by zandbak`. */
export function lineInDutch(line: string): string {
  const gone = /there is no service (\S+)$/.exec(line)?.[1]
  if (gone) return `Iets wat gestopt is, verwijst nog naar ${gone}. Verander dat eerst.`
  if (/ is taken by /.test(line)) return 'Deze naam is al van iets anders in de lijst. Kies een naam die verschilt.'
  if (/is still to come$/.test(line)) return 'Er staat een datum bij die nog moet komen.'
  const [, field = '', message = line] = line.split(': ')
  return toDutch({ field, message }).message
}
