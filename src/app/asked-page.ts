import { headers } from 'next/headers'
import { pageAt } from '@/i18n/addresses'
import { addressHeader } from '@/inner-headers'

/** Which page this is and in which language, what follows its word, and the query in its address. Throws where our server did not say what it was asked for. */
export async function askedPage() {
  const address = (await headers()).get(addressHeader) ?? ''
  const [path = '', search = ''] = address.split(/(?=\?)/, 2)
  const at = pageAt(path)
  if (!at) throw new Error('The page does not know its address.')
  return { ...at, search }
}
