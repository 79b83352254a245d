import type { Heard } from '@/core/facts/seen-now'
import type { Me } from '../asked'
import { isEditor, lookedAs } from '../may'

export const ways = {
  asked: 'Ik heb het de organisatie gevraagd, bijvoorbeeld door te bellen',
  own: 'Ik werk er zelf',
  page: 'Het staat op een website',
} as const
export type Way = keyof typeof ways

/** The ways in which this keeper can know something. */
export const waysFor = (me: Me): Way[] => (isEditor(me) ? ['asked', 'page'] : ['own', 'page'])

/** Where it was heard, from the form; undefined where that is not said. */
export function heardFrom(form: URLSearchParams, me: Me, on: string): Heard | undefined {
  const way = form.get('how')
  const page = (form.get('page') ?? '').trim()
  const looked = { on, by: lookedAs(me) }
  if (way === 'asked')
    return {
      key: 'gevraagd',
      address: 'Gevraagd aan de organisatie',
      ...looked,
      by: isEditor(me) ? 'editors' : 'organization',
    }
  if (way === 'own' && !isEditor(me)) return { key: 'organisatie', address: 'De organisatie zelf', ...looked }
  return way === 'page' && page !== '' ? { key: 'website', address: page, ...looked } : undefined
}
