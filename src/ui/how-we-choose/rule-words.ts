import { useLocale, useTranslations } from 'next-intl'
import type { Condition } from '@/core/routing/rules'
import type { Kind } from '@/core/taxonomy'
import { listWords } from '../say/list-words'

export interface AskedRule {
  question: string
  /** Any of these will do: “16 of 17 jaar” of “18 tot en met 23 jaar”. */
  answers: string
}

type Named<Field extends keyof Condition> = NonNullable<Condition[Field]>[number]
type Words = { [Field in keyof Required<Condition>]: { question: string; answer: (id: Named<Field>) => string } }

/** The rules in the words of the questionnaire, as parents see them. A new field of `Condition` has no words here, and does not compile. */
export function useRuleWords() {
  const t = useTranslations()
  const locale = useLocale()
  const who = 'parent'
  const words: Words = {
    who: { question: t('questions.who.title'), answer: (id) => t(`questions.who.options.${id}.label`) },
    ages: { question: t('questions.age.title', { who }), answer: (id) => t(`questions.age.options.${id}`, { who }) },
    topics: { question: t('questions.topics.title'), answer: (id) => t(`topics.adult.${id}.label`) },
    weight: {
      question: t('questions.weight.title'),
      answer: (id) => t(`questions.weight.options.${id}.label`, { who }),
    },
  }
  const fields = Object.keys(words) as (keyof Condition)[]
  return {
    /** Each question that the condition names, with the answers that count. */
    asked: (when: Condition): AskedRule[] =>
      fields.flatMap((field) => {
        const { question, answer } = words[field] as { question: string; answer: (id: string) => string }
        const answers = when[field]?.map((id) => `“${answer(id)}”`)
        return answers ? [{ question, answers: listWords(answers, locale, 'disjunction') }] : []
      }),
    /** Kinds of help in a row, in their order. */
    kinds: (kinds: readonly Kind[]): string => kinds.map((kind) => t(`kinds.${kind}`)).join(', '),
  }
}
