import { cutToFourDigits } from '@/core/place/postcode'
import type { Asked } from '@/core/search/search'
import { unreadableForm } from '@/inner-headers'

const longestPlace = 60

/** What a posted search asks for. Any body will do: what cannot be read asks for nothing. The last place counts, which is that of a pressed button. */
export function readSearchForm(form: string): Asked & { place: string } {
  if (form === unreadableForm.unreadable) return { words: '', place: '' }
  const fields = new URLSearchParams(decodeURIComponent(form))
  return {
    words: fields.get('words') ?? '',
    place: cutToFourDigits(fields.getAll('place').at(-1) ?? '').slice(0, longestPlace),
  }
}
