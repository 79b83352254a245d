import { useTranslations } from 'next-intl'
import { forEverything, takesCalls } from '@/core/way-in/takes-calls'
import { useRuleWords } from './rule-words'

/** Where a plan tells what one can say, and who hears how much. */
export function TellRules() {
  const t = useTranslations('choose.telling')
  const words = useRuleWords()
  return (
    <section className="prose mt-3">
      <h3>{t('title')}</h3>
      <ul>
        <li>{t('who', { kinds: words.kinds(takesCalls) })}</li>
        <li>{t('everything', { kinds: words.kinds(forEverything) })}</li>
        <li>{t('referral')}</li>
        <li>{t('waiting')}</li>
      </ul>
    </section>
  )
}
