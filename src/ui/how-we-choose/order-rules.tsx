import { useTranslations } from 'next-intl'
import { monthsUntilStepsBack } from '@/core/freshness/bounds'
import { neverStepsBack } from '@/core/freshness/steps-back'
import { leastShare } from '@/core/routing/fit'
import { tieBreakers } from '@/core/routing/order'
import { mostShown } from '@/core/routing/rules'
import { mostServices } from '@/core/routing/split'
import { mostFirst } from '@/core/routing/steps'
import { reaches } from '@/core/taxonomy'
import { useRuleWords } from './rule-words'

/** What comes first among what fits, and how much of it is shown. */
export function OrderRules() {
  const t = useTranslations('choose')
  const values = {
    reaches: reaches.map((reach) => t(`reach.${reach}`)).join(', '),
    count: 1 / leastShare,
    years: monthsUntilStepsBack / 12,
    kinds: useRuleWords().kinds(neverStepsBack),
  }
  return (
    <div className="prose mt-3">
      <p>{t('orderText')}</p>
      <ol>
        {tieBreakers.map((tieBreaker) => (
          <li key={tieBreaker}>{t(`tieBreakers.${tieBreaker}`, values)}</li>
        ))}
      </ol>
      <p>{t('most', { count: mostServices })}</p>
      <p>{t('inSight', { most: mostFirst, count: mostShown })}</p>
    </div>
  )
}
