import { useLocale, useTranslations } from 'next-intl'
import { addressWordOf, type Situation } from '@/core/situations/situation'
import { addressOf } from '@/i18n/addresses'
import { DangerNotice } from '../search/danger-notice'

/** The rule for danger at once, full width, and the way to the page of each situation. */
export function SituationHead({ situations }: { situations: readonly Situation[] }) {
  const t = useTranslations('plan')
  const locale = useLocale()
  const dangers = [...new Set(situations.flatMap(({ danger }) => danger ?? []))]
  return (
    <>
      {dangers.map((danger) => (
        <DangerNotice key={danger} danger={danger} hidden={false} />
      ))}
      {situations.map((one) => (
        <p key={one.id} className="small no-print">
          <a className="inline-flex min-h-11 items-center" href={addressOf('situation', locale, addressWordOf(one))}>
            {t('readMore')}
          </a>
        </p>
      ))}
    </>
  )
}
