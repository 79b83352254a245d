import { useTranslations } from 'next-intl'
import type { Known } from '@/core/list/resolve'
import { SmallCards } from './small-cards'

/** Small cards that can be hidden, eight on a sheet, with the way back to the list. */
export function CardSheet({ found, back, now }: { found: readonly Known[]; back: string; now: Date }) {
  const t = useTranslations('list')
  return (
    <>
      <h1 className="no-print">{t('card')}</h1>
      <p className="lead measure mt-3 no-print">{t('cardLead')}</p>
      <p className="no-print mt-3">
        <a href={back}>{t('toList')}</a>
      </p>
      <SmallCards found={found} now={now} />
    </>
  )
}
