import { toldOldFrom } from '../freshness/told-old'
import type { Service } from '../service'
import { phoneKey } from './phone-number'

/** What search needs of a service, and what a list of results shows of it: small enough to go to every device. */
export type SearchEntry = Pick<
  Service,
  | 'slug'
  | 'name'
  | 'alternateNames'
  | 'searchWords'
  | 'layer'
  | 'kinds'
  | 'topics'
  | 'access'
  | 'areas'
  | 'minimumAge'
  | 'maximumAge'
> & {
  locations: readonly { buurt: string | null }[]
  /** Its numbers as `phoneKey` tells them, each that somebody may know it by. */
  phones: readonly string[]
  /** The day from which it is told that nobody looked for long whether it is there; null where that is never told. */
  oldFrom: string | null
  /** What it is in a sentence or two, in Dutch. */
  description: string
}

export const toSearchEntry = (service: Service): SearchEntry => {
  const { slug, name, alternateNames, searchWords, layer, kinds, topics, access, areas, locations, texts, phones } =
    service
  const { minimumAge, maximumAge } = service
  return {
    slug,
    name,
    alternateNames,
    searchWords,
    layer,
    kinds,
    topics,
    access,
    areas,
    minimumAge,
    maximumAge,
    phones: phones.map(({ number }) => phoneKey(number)),
    oldFrom: toldOldFrom(service),
    locations: locations.flatMap(({ buurt }) => (buurt ? [{ buurt }] : [])),
    description: beginningOf(
      texts.find(({ language, register }) => language === 'nl' && register === 'plain')?.description ?? '',
    ),
  }
}

const enoughLetters = 100

/** The first sentences of a text, as many as say enough: a list is looked through, and every device carries it. */
function beginningOf(text: string): string {
  let beginning = ''
  for (const sentence of text.split(/(?<=[.!?]) /)) {
    if (beginning.length >= enoughLetters) break
    beginning += `${beginning && ' '}${sentence}`
  }
  return beginning
}
