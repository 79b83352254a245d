import { useLocale, useTranslations } from 'next-intl'
import type { Reason, Suggestion } from '@/core/routing/suggestion'
import type { Service, ServiceText } from '@/core/service'
import type { Answers } from '@/core/triage/answers'
import { addressOf } from '@/i18n/addresses'
import { useAges } from './ages'
import { Contact } from './contact'
import { inLanguage } from './in-language'
import { Kept } from './kept'
import { LanguageNote } from './language-note'
import { listWords } from './list-words'
import { OnPaper } from './on-paper'
import { Referrers } from './referrers'
import { SayThis } from './say-this'
import { ServiceName } from './service-name'
import { textOf } from './service-text'
import { SureLine } from './sure-line'
import { topicWords } from './topic-words'

interface Props {
  suggestion: Suggestion
  answers: Answers
  /** The one to do first: everything about it is in sight, and its button stands out. */
  first: boolean
}

/** A service in a plan: what it is, why it fits, how one gets in, what to say, and how sure that is. */
export function SuggestionCard({ suggestion, answers, first }: Props) {
  const { service, reasons } = suggestion
  const t = useTranslations()
  const locale = useLocale()
  const text = textOf(service, locale, topicWords(answers) === 'child' ? 'child' : 'plain')
  const topics = listWords(
    answers.topics.filter((topic) => service.topics.includes(topic)).map((topic) => t(`topics.short.${topic}`)),
    locale,
  )
  const values = {
    topics,
    who: answers.who,
    ages: useAges(service).replace(/^./, (first) => first.toLocaleLowerCase(locale)),
  }
  const told = reasons.filter((reason) => !isSaidByAnother(reason, suggestion))
  const wayIn = <WayIn service={service} text={text} answers={answers} first={first} />
  return (
    <article className={first ? 'card help' : 'card help help-further'}>
      <h3>
        <a href={addressOf('guide', locale, service.slug)}>
          <ServiceName service={service} />
        </a>
      </h3>
      <p {...inLanguage(text.language, locale)}>
        <Kept text={text.description} />
      </p>
      <LanguageNote services={[service]} />
      {told.length > 0 && (
        <p className="because">
          {t('plan.because', { reasons: capitalise(told.map((reason) => t(`reasons.${reason}`, values)).join(', ')) })}
        </p>
      )}
      {first ? (
        wayIn
      ) : (
        <>
          <OnPaper service={service} />
          <details>
            <summary>
              {t('plan.how')}
              <span className="hidden-to-eyes">
                : <ServiceName service={service} />
              </span>
            </summary>
            <div className="help mt-2">{wayIn}</div>
          </details>
        </>
      )}
    </article>
  )
}

/** `open-now` beside day and night, and a group beside talks for one, tell nothing more. */
function isSaidByAnother(reason: Reason, { service, reasons }: Suggestion): boolean {
  if (reason === 'open-now') return reasons.includes('round-the-clock')
  return reason === 'group' && service.formats.includes('individual')
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function WayIn({
  service,
  text,
  answers,
  first,
}: {
  service: Service
  text: ServiceText
  answers: Answers
  first: boolean
}) {
  const t = useTranslations()
  const locale = useLocale()
  const told = inLanguage(text.language, locale)
  return (
    <>
      <p {...told}>
        <Kept text={text.applicationProcess} words={[service.name]} />
      </p>
      {topicWords(answers) !== 'child' && <Referrers service={service} />}
      {(text.feesDescription || service.free) && (
        <p>
          <b>{t('plan.cost')}:</b>{' '}
          {text.feesDescription ? <span {...told}>{text.feesDescription}</span> : t('service.free')}
        </p>
      )}
      <Contact service={service} main={first} />
      {text.alert && (
        <p className="problem small" {...told}>
          <Kept text={text.alert} />
        </p>
      )}
      <SayThis answers={answers} service={service} />
      <SureLine service={service} />
    </>
  )
}
