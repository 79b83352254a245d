import { useLocale, useTranslations } from 'next-intl'
import type { Worksheet } from '@/core/list/worksheet'
import { situations } from '@/core/situations/find-situations'
import { addressWordOf } from '@/core/situations/situation'
import { addressOf } from '@/i18n/addresses'
import { titleOf } from '../say/situation-words'
import { addressOfSheet } from '../worksheet/address-of-sheet'

interface Props {
  found: readonly string[]
  /** Where one looks around from. */
  worksheet?: Worksheet | undefined
}

/** What may be going on, above the services. Every situation is there, those that were found on top; what is not found is hidden. */
export function FoundSituations({ found, worksheet }: Props) {
  const t = useTranslations()
  const locale = useLocale()
  const isFound = ({ id }: { id: string }) => found.includes(id)
  const best = situations.filter(isFound).toSorted((a, b) => found.indexOf(a.id) - found.indexOf(b.id))
  return (
    <div data-part="situations" hidden={found.length === 0}>
      <p className="mt-3">{t('search.situations')}</p>
      <ul className="tags mt-2">
        {[...best, ...situations.filter((one) => !isFound(one))].map((one) => (
          <li key={one.id} data-situation={one.id} hidden={!isFound(one)}>
            <a
              className="button"
              href={
                worksheet
                  ? addressOfSheet({ ...worksheet, situation: one.id, topic: null }, locale)
                  : addressOf('situation', locale, addressWordOf(one))
              }
            >
              {t(titleOf(one.id))}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
