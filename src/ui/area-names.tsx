import { useLocale, useTranslations } from 'next-intl'
import { buurten } from '@/core/place/buurten'
import { wijken } from '@/core/place/wijken'
import type { ServiceArea } from '@/core/service'
import { listWords } from './list-words'

/** The areas of a service by the names that people use. */
export function AreaNames({ areas }: { areas: readonly ServiceArea[] }) {
  const t = useTranslations('service.area')
  const locale = useLocale()
  const names = areas.map(({ type, code }) => {
    if (type === 'wijk') return wijken.find(({ slug }) => slug === code)?.name ?? code
    if (type === 'buurt') return buurten.find((buurt) => buurt.code === code)?.name ?? code
    return t(code as 'utrecht')
  })
  return (
    <bdi translate={areas.every(({ type }) => type === 'wijk' || type === 'buurt') ? 'no' : undefined}>
      {names.some((name) => name.includes(',')) ? names.join('; ') : listWords(names, locale)}
    </bdi>
  )
}
