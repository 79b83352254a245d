import { useLocale, useTranslations } from 'next-intl'
import type { ServiceArea } from '@/core/service'
import { Kept } from '../say/kept'
import { areaWords } from './area-words'

/** The areas of a service by the names that people use. */
export function AreaNames({ areas }: { areas: readonly ServiceArea[] }) {
  const { words, ownNames } = areaWords(areas, useLocale(), useTranslations('service.area'))
  return (
    <bdi>
      <Kept text={words} words={ownNames} />
    </bdi>
  )
}
