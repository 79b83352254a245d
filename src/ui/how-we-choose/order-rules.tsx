import { useTranslations } from 'next-intl'
import { tieBreakers } from '@/core/routing/order'
import { mostServices } from '@/core/routing/split'
import { reaches } from '@/core/taxonomy'

/** What comes first among what fits, and how much of it is shown. */
export function OrderRules() {
  const t = useTranslations('choose')
  const nearToFar = reaches.map((reach) => t(`reach.${reach}`)).join(', ')
  return (
    <div className="prose mt-3">
      <p>{t('orderText')}</p>
      <ol>
        {tieBreakers.map((tieBreaker) => (
          <li key={tieBreaker}>{t(`tieBreakers.${tieBreaker}`, { reaches: nearToFar })}</li>
        ))}
      </ol>
      <p>{t('most', { count: mostServices })}</p>
    </div>
  )
}
