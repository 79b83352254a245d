import { useLocale, useTranslations } from 'next-intl'
import type { Place } from '@/core/place/place'
import { wijken } from '@/core/place/wijken'
import { Kept } from '../say/kept'
import { listWords } from '../say/list-words'

/** For which place the plan is, and what to do where that is not sure. */
export function PlaceNote({ place }: { place: Place }) {
  const t = useTranslations('plan.place')
  const locale = useLocale()
  const name = (slug: string) => wijken.find((wijk) => wijk.slug === slug)?.name ?? slug
  const names = place.status === 'known' ? [name(place.wijk)] : place.status === 'choose' ? place.wijken.map(name) : []
  const words =
    place.status === 'known'
      ? t('known', { place: name(place.wijk) })
      : place.status === 'choose'
        ? t('choose', { wijken: listWords(names, locale) })
        : t(place.status)
  return (
    <p className={place.status === 'known' ? 'soft small' : 'problem small'}>
      <Kept text={words} words={names} />
    </p>
  )
}
