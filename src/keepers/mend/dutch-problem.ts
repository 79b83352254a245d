import type { FieldProblem } from '../../store/files/field-problems'

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
  languages: 'Schrijf codes van talen, zoals nl; ar.',
  description: 'Vul dit in, in gewone woorden. Hooguit 600 tekens.',
  applicationProcess: 'Vul dit in, in gewone woorden. Hooguit 600 tekens.',
  feesDescription: 'Schrijf gewone woorden. Hooguit 600 tekens.',
  alert: 'Schrijf gewone woorden. Hooguit 600 tekens.',
  plain: 'Er is altijd een Nederlandse tekst voor volwassenen.',
  slug: 'Deze naam is al van iets anders in de lijst. Kies een naam die verschilt.',
  sources: 'Schrijf op hoe je dit weet.',
}

/** What may be wrong with any text, by what the file format says of it. */
const ofAnyText: Record<string, string> = {
  'plain text, without HTML': 'Schrijf gewone tekst, zonder HTML.',
  'each word in one alphabet': 'In één woord staan letters van twee alfabetten. Typ dat woord opnieuw.',
}

/** What is not right, at its place in the form and in words of the keepers; `field` is within the service. */
export function toDutch({ field, message }: FieldProblem): FieldProblem {
  const place = field.replace(/^services\.\d+\./, '')
  const last = place.split('.').findLast((part) => !/^\d+$/.test(part)) ?? ''
  const told = ofAnyText[message] ?? right[last]
  return { field: place, message: told ?? `Dit past niet: ${message}.` }
}
