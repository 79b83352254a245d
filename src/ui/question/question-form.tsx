import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { buurten } from '@/core/place/buurten'
import { wijken } from '@/core/place/wijken'
import type { Topic } from '@/core/taxonomy'
import type { Screen } from '@/core/triage/advance'
import type { Who } from '@/core/triage/answers'
import type { Question } from '@/core/triage/questions'
import { type QuestionId, type Replies, skipped } from '@/core/triage/replies'
import { addressOf } from '@/i18n/addresses'
import { TopicIcon } from '../art/topic-icon'
import { WhoIcon } from '../art/who-icon'
import { freeField } from '../frame/free-field'
import { languageForm } from '../frame/language-switch'
import { askerWords } from '../say/asker-words'
import { ProperName } from '../say/proper-name'
import { labelOf } from '../say/situation-words'
import { topicWords } from '../say/topic-words'
import { Choice } from './choice'
import { DangerDoors } from './danger-doors'
import { HiddenReplies } from './hidden-replies'
import { OwnWords, OwnWordsDanger } from './own-words'

interface Props {
  screen: Screen & { question: Question }
  /** The choices of this question, in order. */
  options: readonly string[]
  progress: { number: number; total: number }
  previous: QuestionId | undefined
}

/** One question as an ordinary form that is posted to the address of the page itself. */
export function QuestionForm({ screen, options, progress, previous }: Props) {
  const { question, replies, problem, proposal } = screen
  const t = useTranslations()
  const action = addressOf('find-help', useLocale())
  const words = `questions.${question.id}` as const
  const who = replies.who ?? 'parent'
  const title = t(`${words}.title`, { who, words: topicWords(replies) })
  const hint =
    question.id === 'age' || question.id === 'topics' || question.id === 'situations' || question.id === 'place'
      ? t(`questions.${question.id}.hint`, { who })
      : ''
  return (
    <>
      <HiddenReplies replies={replies} form={languageForm} />
      <input type="hidden" form={languageForm} name="to" value={question.id} />
      {question.id === 'topics' && <OwnWordsDanger proposal={proposal} />}
      <form method="post" action={action} autoComplete="off">
        <p className="soft small">{t('form.progress', progress)}</p>
        <div className="steps-bar" aria-hidden="true">
          {Array.from({ length: progress.total }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the bars are alike and never move
            <i key={index} className={index < progress.number ? 'done' : undefined} />
          ))}
        </div>
        <HiddenReplies replies={replies} but={question.id} />
        <input type="hidden" name="asked" value={question.id} />
        <fieldset aria-describedby={problem ? 'problem why' : 'why'}>
          <legend>
            <h1>{title}</h1>
          </legend>
          {hint && <p className="mt-2 measure">{hint}</p>}
          <p id="why" className="why small">
            {t(`${words}.why`, { words: topicWords(replies) })}
          </p>
          {problem && (
            <p id="problem" className="problem" role="alert">
              {t(`form.errors.${problem}`, { most: question.most })}
            </p>
          )}
          {question.id === 'topics' && (
            <OwnWords
              who={who}
              proposal={proposal}
              labels={(proposal?.situations ?? []).map((id) => t(labelOf(id, askerWords(replies))))}
            />
          )}
          <Fields question={question} options={options} replies={replies} again={screen.again} />
        </fieldset>
        <div className="actions">
          <button type="submit" className="button button-main">
            {t('form.next')}
          </button>
          {previous && (
            <button type="submit" name="to" value={previous} className="button">
              {t('form.back')}
            </button>
          )}
          {question.maySkip && (
            <button type="submit" name="skip" value="1" className="button button-plain">
              {t('form.skip')}
            </button>
          )}
        </div>
        <p className="problem small" hidden data-by-posting="">
          {t('form.byPosting')}
        </p>
        <p className="soft small mt-4">{t('form.privacy')}</p>
      </form>
      <DangerDoors />
    </>
  )
}

interface FieldsProps {
  question: Question
  options: readonly string[]
  replies: Replies
  again: readonly string[]
}

function Fields({ question, options, replies, again }: FieldsProps) {
  const t = useTranslations()
  const { id } = question
  const who = replies.who ?? 'parent'
  const given = again.length > 0 ? again : [replies[id] ?? []].flat()
  const isGiven = (option: string) => given.includes(option as Topic)
  if (id === 'place') return <PlaceFields given={given.find((value) => value && value !== skipped) ?? ''} />
  const nameOf = (option: string): { label: ReactNode; hint?: string } => {
    switch (id) {
      case 'who':
        return {
          label: t(`questions.who.options.${option as Who}.label`),
          hint: t(`questions.who.options.${option as Who}.hint`),
        }
      case 'age':
        return { label: t(`questions.age.options.${option}` as 'questions.age.options.4-11', { who }) }
      case 'topics':
        return {
          label: t(`topics.${topicWords(replies)}.${option as Topic}.label`),
          hint: t(`topics.${topicWords(replies)}.${option as Topic}.hint`),
        }
      case 'situations':
        return { label: t(labelOf(option, askerWords(replies))) }
      case 'weight':
      case 'known':
        return {
          label: t(`questions.${id}.options.${option}.label` as 'questions.known.options.buurtteam.label', {
            who,
            words: topicWords(replies),
          }),
          hint: t(`questions.${id}.options.${option}.hint` as 'questions.known.options.buurtteam.hint', {
            who,
            words: topicWords(replies),
          }),
        }
      case 'wijk':
        return { label: <ProperName>{wijken.find(({ slug }) => slug === option)?.name ?? option}</ProperName> }
      default:
        return { label: <ProperName>{buurten.find(({ code }) => code === option)?.name ?? option}</ProperName> }
    }
  }
  const icon = (option: string) =>
    id === 'who' ? (
      <WhoIcon who={option as Who} size={32} />
    ) : id === 'topics' ? (
      <TopicIcon topic={option as Topic} size={32} />
    ) : null
  return (
    <div className={id === 'topics' ? 'choices choices-wide' : 'choices'}>
      {options.map((option) => (
        <Choice
          key={option}
          type={question.form === 'some' ? 'checkbox' : 'radio'}
          name={id}
          value={option}
          checked={isGiven(option)}
          icon={icon(option)}
          {...nameOf(option)}
        />
      ))}
    </div>
  )
}

function PlaceFields({ given }: { given: string }) {
  const t = useTranslations('questions.place')
  const isWijk = wijken.some(({ slug }) => slug === given)
  return (
    <>
      <input type="hidden" name="was" value={given} />
      <label className="block font-semibold" htmlFor="place">
        {t('label')}
      </label>
      <input
        id="place"
        className="field mt-1"
        name="place"
        defaultValue={isWijk ? '' : given}
        maxLength={60}
        {...freeField}
      />
      <p className="mt-5 mb-2 font-semibold" id="or">
        {t('or')}
      </p>
      <div className="choices choices-short" role="radiogroup" aria-labelledby="or">
        {wijken.map(({ slug, name }) => (
          <Choice
            key={slug}
            type="radio"
            name="place"
            value={slug}
            checked={given === slug}
            label={<ProperName>{name}</ProperName>}
          />
        ))}
      </div>
    </>
  )
}
