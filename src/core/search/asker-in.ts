import { plainText } from '../place/postcode'
import type { Asker } from './first-helps'

/** Whoever tells of a child is a parent, or somebody else around it. */
const tellsOfChild =
  /(?<!\p{L})(?:(?:mijn|m[’']?n|onze?|my|our)\s+(?:\p{L}+\s+){0,2})?(?:zoon|zonen|zoontje|dochters?|dochtertje|baby|peuter|kleuter|dreumes|puber|tiener|kleinzoon|kleindochter|kleinkind(?:eren)?|pleegkind(?:eren)?|leerling(?:en)?|son|daughter|toddler|teenager|kid|oğlum|kızım|bebeğim|ابني|ابنتي)(?!\p{L})|(?<!\p{L})(?:mijn|m[’']?n|onze|mijn\s+twee|my|our|een)\s+(?:\p{L}+\s+)?(?:kind(?:je|eren)?|jongste|oudste|child|children|kids)(?!\p{L})/iu
/** Whoever tells of parents, or of school as a pupil does, is young. */
const tellsOfParents =
  /(?<!\p{L})(?:mijn|m[’']?n|me|onze|my)\s+(?:\p{L}+\s+)?(?:ouders?|vader|moeder|papa|mama|pa|ma|pap|mam|stiefvader|stiefmoeder|mentor|juf|meester|klas|parents?|dad|mum|mom|mother|father|teacher)(?!\p{L})|(?<!\p{L})(?:papa|mama)(?!\p{L})/iu

const childUnder = 12
const youngUnder = 18

/** Who asks, as far as words tell it; undefined where they do not. */
export function askerIn(text: string, age: number | undefined): Asker | undefined {
  const said = plainText(text)
  if (tellsOfChild.test(said)) return 'parent'
  if (age !== undefined && age < youngUnder) return age < childUnder ? 'child' : 'youth'
  return tellsOfParents.test(said) ? 'youth' : undefined
}
