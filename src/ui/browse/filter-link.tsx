import { useLocale } from 'next-intl'
import type { ComponentProps } from 'react'
import type { Filter } from '@/core/browse/filter'
import { addressOfFilter } from './address-of-filter'

/** A link to what fits a filter. Search engines are asked not to follow those that combine without end; what has a page of its own they may. */
export function FilterLink({ filter, ...rest }: { filter: Filter } & Omit<ComponentProps<'a'>, 'href' | 'rel'>) {
  const address = addressOfFilter(filter, useLocale())
  return <a {...rest} href={address} rel={address.includes('?') ? 'nofollow' : undefined} />
}
