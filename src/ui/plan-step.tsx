import { useLocale, useTranslations } from 'next-intl'
import type { Escalation } from '@/core/escalation/rules'
import type { Step } from '@/core/routing/step'
import type { Topic } from '@/core/taxonomy'
import type { Answers, Who } from '@/core/triage/answers'
import { addressOf } from '@/i18n/addresses'
import { asksToTalk } from './asks-to-talk'
import { Kept } from './kept'
import { LanguageNote } from './language-note'
import { listWords } from './list-words'
import { SaveNote } from './save-note'
import { ServiceDescription } from './service-description'
import { ServiceName } from './service-name'
import { stepTitle } from './step-title'
import { SuggestionCard } from './suggestion-card'
import { topicWords } from './topic-words'

interface Props {
  step: Step
  /** That of the plan: a note about whom to call says what it says. */
  escalation: Escalation
  answers: Answers
  first: boolean
  /** Names of lines further on whose hours are not known for sure. */
  maybeOpen: readonly string[]
  /** There is a buurtteam in the plan, in whichever step. */
  hasTeam: boolean
}

/** One stop on the path. Of the `first` stop, and of the one to begin at, the first card is all in sight. */
export function PlanStep({ step, escalation, answers, first, maybeOpen, hasTeam }: Props) {
  const t = useTranslations('plan')
  const locale = useLocale()
  const { id, layer } = step
  const isBasic = layer === 'basic-help'
  const title = stepTitle(step)
  const words = topicWords(answers)
  const asks = asksToTalk(answers) ? 'yes' : 'no'
  const values = { who: answers.who, words, asks }
  const text =
    id === 'start'
      ? layer === 'social-base'
        ? 'start-social-base'
        : isBasic
          ? 'start-basic-help'
          : 'start-mixed'
      : id === 'talk-now' && words === 'child'
        ? 'talk-now-child'
        : title
  return (
    <li id={`step-${title}`} className={`stop stop-${id} scroll-mt-24`}>
      <header>
        <h2>{t(`steps.${title}`, values)}</h2>
      </header>
      <div className="stop-body">
        <p className="measure">
          <Kept text={t(`stepText.${text as 'may-follow'}`, values)} />
        </p>
        {step.note === 'call-save-worker' ? (
          <SaveNote escalation={escalation} />
        ) : (
          <StepNote step={step} who={answers.who} hasTeam={hasTeam} />
        )}
        {step.services.map((suggestion, index) => (
          <SuggestionCard
            key={suggestion.service.slug}
            suggestion={suggestion}
            answers={answers}
            first={(first || id === 'start') && index === 0}
          />
        ))}
        {id === 'talk-now' && maybeOpen.length > 0 && (
          <p className="measure">
            <Kept text={t('maybeOpen', { names: listWords(maybeOpen, locale, 'disjunction') })} words={maybeOpen} />
          </p>
        )}
        {step.more.length > 0 && (
          <details>
            <summary>{t('more', { count: step.more.length })}</summary>
            <LanguageNote services={step.more.map(({ service }) => service)} />
            <ul className="listing">
              {step.more.map(({ service }) => (
                <li key={service.slug}>
                  <a href={addressOf('guide', locale, service.slug)}>
                    <ServiceName service={service} />
                  </a>
                  <ServiceDescription service={service} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  )
}

function StepNote({ step: { note }, who, hasTeam }: { step: Step; who: Who; hasTeam: boolean }) {
  const t = useTranslations()
  const locale = useLocale()
  if (!note || note === 'after-referral') return null
  if (!note.startsWith('gap:'))
    return (
      <p className="problem">
        <Kept text={t(`plan.notes.${note as 'call-own-worker'}`, { who })} />
      </p>
    )
  const topics = note
    .slice('gap:'.length)
    .split('+')
    .map((topic) => t(`topics.short.${topic as Topic}`))
  return (
    <p className="problem">
      {t('plan.notes.gap', { topics: listWords(topics, locale), hasTeam: hasTeam ? 'yes' : 'no' })}
    </p>
  )
}
