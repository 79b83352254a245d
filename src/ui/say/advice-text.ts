import type { Advice } from '@/core/situations/situation'
import type { AskerWords } from './asker-words'

type TextKey = `plan.advice.${Advice}.text` | 'plan.advice.grown-up.textUnsafe'

/** What to do that is no service. Where somebody may not be safe at home, nobody who lives there is named to tell it to. */
export function adviceText(
  t: (key: TextKey, values: { asker: AskerWords }) => string,
  advice: Advice,
  asker: AskerWords,
  isUnsafe: boolean,
): string {
  const key = isUnsafe && advice === 'grown-up' ? 'plan.advice.grown-up.textUnsafe' : `plan.advice.${advice}.text`
  return t(key as TextKey, { asker })
}
