import { useLocale, useTranslations } from 'next-intl'
import { buurten } from '@/core/place/buurten'
import { wijken } from '@/core/place/wijken'
import type { ServiceArea } from '@/core/service'
import { Kept } from '../say/kept'
import { listWords } from '../say/list-words'

/** The areas of a service by the names that people use. */
export function AreaNames({ areas }: { areas: readonly ServiceArea[] }) {
  const t = useTranslations('service.area')
  const locale = useLocale()
  const ownNames = areas.flatMap(({ code }) => findName(code) ?? [])
  const names = areas.map(({ code }) => findName(code) ?? t(code as 'utrecht'))
  const text = names.some((name) => name.includes(',')) ? names.join('; ') : listWords(names, locale)
  return (
    <bdi>
      <Kept text={text} words={ownNames} />
    </bdi>
  )
}

const findName = (code: string): string | undefined =>
  wijken.find(({ slug }) => slug === code)?.name ?? buurten.find((buurt) => buurt.code === code)?.name
