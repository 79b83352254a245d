import { useLocale, useTranslations } from 'next-intl'
import { type Card, isAdvice } from '@/core/routing/first-cards'
import type { Step } from '@/core/routing/step'
import type { Answers } from '@/core/triage/answers'
import { beginningOf } from '@/core/way-in/beginning'
import { inLanguage } from '../say/in-language'
import { Kept } from '../say/kept'
import { topicWords } from '../say/topic-words'
import { LanguageNote } from '../service/language-note'
import { OldTag } from '../service/old-tag'
import { OnPaper } from '../service/on-paper'
import { ServiceName } from '../service/service-name'
import { textOf } from '../service/service-text'
import { guideOf } from './guide-of'
import { stepTitle } from './step-title'

interface Props {
  step: Step
  /** What is in sight already. */
  first: readonly Card[]
  answers: Answers
  now: Date
}

const enoughLetters = 60

/** A step in one line with how much is in it, to be opened; nothing where all of it is in sight. */
export function FoldedStep({ step, first, answers, now }: Props) {
  const t = useTranslations('plan')
  const locale = useLocale()
  const inSight = new Set(first.flatMap((card) => (isAdvice(card) ? [] : [card.service.slug])))
  const services = [...step.services, ...step.more]
    .map(({ service }) => service)
    .filter(({ slug }) => !inSight.has(slug))
  if (services.length === 0) return null
  const title = step.id === 'start' ? 'start-further' : stepTitle(step)
  const values = { who: answers.who, words: topicWords(answers), asks: 'no' }
  return (
    <details className="fold" id={`step-${step.id}`}>
      <summary>
        <span>
          {t(`steps.${title}`, values)} <span className="soft">({services.length})</span>
        </span>
      </summary>
      {step.id === 'may-follow' && <p className="measure mt-2">{t('stepText.may-follow', values)}</p>}
      <LanguageNote services={services} />
      <ul className="listing">
        {services.map((service) => {
          const { description, language } = textOf(service, locale)
          return (
            <li key={service.slug}>
              <a href={guideOf(answers, locale, service.slug)}>
                <ServiceName service={service} />
              </a>{' '}
              <OldTag service={service} now={now} />
              <p className="soft small" {...inLanguage(language, locale)}>
                <Kept text={beginningOf(description, enoughLetters)} />
              </p>
              <OnPaper service={service} now={now} />
            </li>
          )
        })}
      </ul>
    </details>
  )
}
