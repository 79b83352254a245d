import { useLocale, useTranslations } from 'next-intl'
import type { Suggestion } from '@/core/routing/suggestion'
import type { Answers } from '@/core/triage/answers'
import { addressOf } from '@/i18n/addresses'
import { Contact } from './contact'
import { listWords } from './list-words'
import { SayThis } from './say-this'
import { textOf } from './service-text'
import { SureLine } from './sure-line'
import { topicWords } from './topic-words'

interface Props {
  suggestion: Suggestion
  answers: Answers
  /** The one that stands out on the page. */
  main: boolean
}

/** A service in a plan: what it is, why it fits, how one gets in, what to say, and how sure that is. */
export function SuggestionCard({ suggestion, answers, main }: Props) {
  const { service, reasons } = suggestion
  const t = useTranslations()
  const locale = useLocale()
  const text = textOf(service, locale, topicWords(answers) === 'child' ? 'child' : 'plain')
  const topics = listWords(
    answers.topics.filter((topic) => service.topics.includes(topic)).map((topic) => t(`topics.short.${topic}`)),
    locale,
  )
  return (
    <article className="card help">
      <h3>
        <a href={addressOf('guide', locale, service.slug)}>{service.name}</a>
      </h3>
      <p>{text.description}</p>
      {reasons.length > 0 && (
        <p className="because">
          {t('plan.because', { reasons: reasons.map((reason) => t(`reasons.${reason}`, { topics })).join(', ') })}
        </p>
      )}
      {text.alert && <p className="problem">{text.alert}</p>}
      <dl>
        <dt>{t('plan.how')}</dt>
        <dd>{text.applicationProcess}</dd>
        {service.referredBy.length > 0 && (
          <>
            <dt>{t('plan.whoRefers')}</dt>
            <dd>
              {listWords(
                service.referredBy.map((one) => t(`service.referrers.${one}`)),
                locale,
                'disjunction',
              )}
            </dd>
          </>
        )}
        {(text.feesDescription || service.free) && (
          <>
            <dt>{t('plan.cost')}</dt>
            <dd>{text.feesDescription ?? t('service.free')}</dd>
          </>
        )}
      </dl>
      <Contact service={service} main={main} />
      <SayThis answers={answers} service={service} />
      <SureLine service={service} />
    </article>
  )
}
