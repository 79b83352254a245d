import { findBuurt } from '../../core/place/buurten'
import type { Point } from '../../core/place/distance'
import { areaOfPostcode } from '../../core/place/place-named'
import { findWijk } from '../../core/place/wijken'
import type { Location, ServiceArea } from '../../core/service'
import { sourceLocale } from '../../i18n/languages'
import { wordsIn } from '../../i18n/words'

const wide: Readonly<Record<string, string>> = wordsIn(sourceLocale).service.area

/** How an area is called. */
export const nameOfArea = (code: string): string => findWijk(code)?.name ?? findBuurt(code)?.name ?? wide[code] ?? code

/** True when the four digits of a postcode lie in this area or touch it. Of what is wider than the city we know no more than the postcodes of the city. */
export function covers({ type, code }: ServiceArea, digits: string): boolean {
  if (type === 'country') return true
  const postcode = areaOfPostcode(digits)
  if (!postcode) return false
  if (type === 'wijk') return postcode.wijken.some((wijk) => wijk === code)
  return type === 'buurt' ? postcode.buurten.includes(code) : true
}

/** The middle of a postcode of Utrecht; undefined for any other. */
export const middleOfPostcode = (digits: string): Point | undefined => areaOfPostcode(digits)?.point

/** Where a location is, as near as is known: the middle of its buurt, or of its postcode. */
export const pointOf = ({ buurt, postcode }: Location): Point | undefined =>
  (buurt === null ? undefined : findBuurt(buurt)) ?? middleOfPostcode(postcode?.slice(0, 4) ?? '')
