import type { useTranslations } from 'next-intl'
import { buurten } from '@/core/place/buurten'
import { wijken } from '@/core/place/wijken'
import type { ServiceArea } from '@/core/service'
import { listWords } from '../say/list-words'

/** Areas by the names that people use, and those that are the same in every language. */
export function areaWords(
  areas: readonly ServiceArea[],
  locale: string,
  t: ReturnType<typeof useTranslations<'service.area'>>,
): { words: string; ownNames: string[] } {
  const ownNames = areas.flatMap(({ code }) => findName(code) ?? [])
  const names = areas.map(({ code }) => findName(code) ?? t(code as 'utrecht'))
  const words = names.some((name) => name.includes(',')) ? names.join('; ') : listWords(names, locale)
  return { words, ownNames }
}

const findName = (code: string): string | undefined =>
  wijken.find(({ slug }) => slug === code)?.name ?? buurten.find((buurt) => buurt.code === code)?.name
