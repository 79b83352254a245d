import type { Heard } from '@/core/facts/seen-now'
import { askedTheOrganization } from '@/core/how-true/check-of'
import { url } from '../../store/files/text-shapes'
import type { Me } from '../asked'
import { isEditor, lookedAs } from '../may'
import { withScheme } from './read-fact'

export const ways = {
  asked: 'Ik heb het de organisatie gevraagd, bijvoorbeeld door te bellen',
  own: 'Ik werk er zelf',
  page: 'Het staat op een website',
} as const
export type Way = keyof typeof ways

/** The ways in which this keeper can know something. */
export const waysFor = (me: Me): Way[] => (isEditor(me) ? ['asked', 'page'] : ['own', 'page'])

/** What to tell whoever did not say it. */
export const notSaid =
  'Kies hoe je dit weet. Staat het op een website? Schrijf het hele adres van een openbare website, zoals https://voorbeeld.nl.'

/** Where it was heard when somebody asked. */
export const asAsked = { key: 'gevraagd', address: askedTheOrganization }

/** Where it was heard, from the form; undefined where that is not said, or not in a way that this keeper can know it. */
export function heardFrom(form: URLSearchParams, me: Me, on: string): Heard | undefined {
  const looked = { on, by: lookedAs(me) }
  const way = waysFor(me).find((one) => one === form.get('how'))
  if (way === 'asked') return { ...asAsked, ...looked }
  if (way === 'own') return { key: 'organisatie', address: 'De organisatie zelf', ...looked }
  const page = withScheme((form.get('page') ?? '').trim())
  return way === 'page' && url.safeParse(page).success ? { key: 'website', address: page, ...looked } : undefined
}
