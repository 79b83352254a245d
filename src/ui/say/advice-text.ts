import type { Danger } from '@/core/search/danger/danger'
import type { Advice } from '@/core/situations/situation'
import type { AskerWords } from './asker-words'

type TextKey = `plan.advice.${Advice}.text` | 'plan.advice.grown-up.textUnsafe' | 'plan.advice.own-helper.textDanger'

/** What to do that is no service. Where somebody may not be safe at home, nobody who lives there is named to tell it to; in danger nothing waits for a talk this week. */
export function adviceText(
  t: (key: TextKey, values: { asker: AskerWords }) => string,
  advice: Advice,
  asker: AskerWords,
  dangers: readonly Danger[],
): string {
  if (advice === 'grown-up' && dangers.includes('unsafe')) return t('plan.advice.grown-up.textUnsafe', { asker })
  if (advice === 'own-helper' && dangers.length > 0) return t('plan.advice.own-helper.textDanger', { asker })
  return t(`plan.advice.${advice}.text`, { asker })
}
