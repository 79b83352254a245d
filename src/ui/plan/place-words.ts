import type { useTranslations } from 'next-intl'
import type { Place } from '@/core/place/place'
import { wijken } from '@/core/place/wijken'
import { listWords } from '../say/list-words'

/** For which place a plan is, or what to do where that is not sure, and the names of the wijken in it. */
export function placeWords(
  place: Place,
  locale: string,
  t: ReturnType<typeof useTranslations<'plan.place'>>,
): { words: string; names: string[] } {
  const name = (slug: string) => wijken.find((wijk) => wijk.slug === slug)?.name ?? slug
  const names = place.status === 'known' ? [name(place.wijk)] : place.status === 'choose' ? place.wijken.map(name) : []
  const words =
    place.status === 'known'
      ? t('known', { place: name(place.wijk) })
      : place.status === 'choose'
        ? t('choose', { wijken: listWords(names, locale) })
        : t(place.status)
  return { words, names }
}
