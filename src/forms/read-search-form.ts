import { cutToFourDigits } from '@/core/place/postcode'
import type { Asked } from '@/core/search/search'
import type { Posted } from './form'

const longestPlace = 60

/** What a posted search asks for. Anything will do: what cannot be read asks for nothing. The last place counts, which is that of a pressed button. */
export function readSearchForm(posted: Posted): Asked & { place: string } {
  if (posted.refused) return { words: '', place: '' }
  const { fields } = posted
  return {
    words: fields.get('words') ?? '',
    place: cutToFourDigits(fields.getAll('place').at(-1) ?? '').slice(0, longestPlace),
  }
}
