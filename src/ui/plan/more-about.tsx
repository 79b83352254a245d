import { useLocale, useTranslations } from 'next-intl'
import type { Suggestion } from '@/core/routing/suggestion'
import type { Answers } from '@/core/triage/answers'
import { inLanguage } from '../say/in-language'
import { Kept } from '../say/kept'
import { topicWords } from '../say/topic-words'
import { OnPaper } from '../service/on-paper'
import { Referrers } from '../service/referrers'
import { ServiceName } from '../service/service-name'
import { textOf } from '../service/service-text'
import { SureLine } from '../service/sure-line'
import { Because } from './because'
import { SayThis } from './say-this'

interface Props {
  suggestion: Suggestion
  answers: Answers
  now: Date
  /** Also what one can say; it does not stand on the card itself. */
  withWords: boolean
}

/** How one gets in, why this help is here, and how sure that is, to be opened; on paper how one reaches it. */
export function MoreAbout({ suggestion, answers, now, withWords }: Props) {
  const { service } = suggestion
  const t = useTranslations('plan')
  const locale = useLocale()
  const isChild = topicWords(answers) === 'child'
  const text = textOf(service, locale, isChild ? 'child' : 'plain')
  const told = inLanguage(text.language, locale)
  return (
    <>
      <OnPaper service={service} now={now} />
      <details>
        <summary>
          {t('how')}
          <span className="hidden-to-eyes">
            : <ServiceName service={service} />
          </span>
        </summary>
        <div className="help mt-2">
          <p {...told}>
            <Kept text={text.applicationProcess} words={[service.name]} />
          </p>
          {!isChild && <Referrers service={service} />}
          {text.alert && (
            <p className="problem small" {...told}>
              <Kept text={text.alert} />
            </p>
          )}
          {withWords && <SayThis answers={answers} service={service} />}
          <Because suggestion={suggestion} answers={answers} />
          <SureLine service={service} now={now} />
        </div>
      </details>
    </>
  )
}
