import type { useTranslations } from 'next-intl'
import { byTopic, isEveryAge } from '@/core/how-true/by-topic'
import type { Ask } from '@/core/how-true/not-near'
import type { AgeBand } from '@/core/triage/answers'

type Translate = ReturnType<typeof useTranslations<never>>

/** An age where there is little room: "4–11". */
export const sayAge = (age: AgeBand, t: Translate): string =>
  age === 'pregnant' ? t('howTrue.near.unborn') : age.replace('-', '–')

/** Each topic once, with its ages where not all are meant: "Geld; School (4–11, 12–15)". */
export const sayAsks = (asks: readonly Ask[], t: Translate): string =>
  byTopic(asks)
    .map(({ topic, ages }) => {
      const label = t(`topics.adult.${topic}.label`)
      if (isEveryAge(topic, ages)) return label
      return t('howTrue.near.ages', { topic: label, ages: ages.map((age) => sayAge(age, t)).join(', ') })
    })
    .join('; ')
