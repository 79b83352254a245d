import { useLocale, useTranslations } from 'next-intl'
import { addressWordOf, type Situation } from '@/core/situations/situation'
import { addressOf } from '@/i18n/addresses'
import { labelOf, titleOf } from '../say/situation-words'

interface Props {
  situations: readonly Situation[]
  /** In whose words they are told, and whose part of the page they lead to; else by their titles. */
  asker?: 'parent' | 'youth' | 'child'
  /** Beside each other and small, where they stand among other facts. */
  small?: boolean
}

/** Links to the pages of situations. Of a danger the address tells nothing, and its page is never entered below what stands first. */
export function SituationLinks({ situations, asker, small = false }: Props) {
  const t = useTranslations()
  const locale = useLocale()
  const part = asker && `#${asker === 'parent' ? 'parent' : 'youth'}`
  return (
    <ul className={small ? 'tags mt-1' : 'index mt-3'}>
      {situations.map((one) => (
        <li key={one.id}>
          <a
            className={small ? 'chip' : undefined}
            href={addressOf('situation', locale, addressWordOf(one)) + (one.danger ? '' : (part ?? ''))}
          >
            {t(asker ? labelOf(one.id, asker) : titleOf(one.id))}
          </a>
        </li>
      ))}
    </ul>
  )
}
