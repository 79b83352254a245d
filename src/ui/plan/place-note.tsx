import { useLocale, useTranslations } from 'next-intl'
import type { Place } from '@/core/place/place'
import { Kept } from '../say/kept'
import { placeWords } from './place-words'

/** For which place the plan is, and what to do where that is not sure. */
export function PlaceNote({ place }: { place: Place }) {
  const { words, names } = placeWords(place, useLocale(), useTranslations('plan.place'))
  return (
    <p className={place.status === 'known' ? 'soft small' : 'problem small'}>
      <Kept text={words} words={names} />
    </p>
  )
}
