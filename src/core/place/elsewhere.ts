import { municipalitiesOf, otherPlaces, placesThatAreWords } from './municipalities'
import { nameKey } from './name-key'

const own = 'utrecht'

/** The names of other municipalities and of places in them, by their keys. */
export const elsewhere: ReadonlyMap<string, string> = new Map(
  [...Object.values(municipalitiesOf).flatMap((names) => names.split('|')), ...otherPlaces]
    .map((name): [string, string] => [nameKey(name), name])
    .filter(([key]) => key !== own),
)

const words = new Set(placesThatAreWords.map(nameKey))

/** True for a name of a place elsewhere that is an ordinary word too. `key` comes from `nameKey`. */
export const isWordToo = (key: string): boolean => words.has(key)
