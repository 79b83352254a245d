import { useLocale, useTranslations } from 'next-intl'
import type { Suggestion } from '@/core/routing/suggestion'
import type { Answers } from '@/core/triage/answers'
import { becauseOf } from './because-words'

/** Why this help is in the plan. */
export function Because({ suggestion, answers }: { suggestion: Suggestion; answers: Answers }) {
  const words = becauseOf(suggestion, answers, useLocale(), useTranslations())
  return words && <p className="because">{words}</p>
}
