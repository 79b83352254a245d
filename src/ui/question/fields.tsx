import { useTranslations } from 'next-intl'
import { Fragment, type ReactNode } from 'react'
import { buurten } from '@/core/place/buurten'
import { wijken } from '@/core/place/wijken'
import { findSituation } from '@/core/situations/find-situations'
import type { Topic } from '@/core/taxonomy'
import type { Who } from '@/core/triage/answers'
import type { Question } from '@/core/triage/questions'
import { listOf, type Replies, skipped } from '@/core/triage/replies'
import { TopicIcon } from '../art/topic-icon'
import { WhoIcon } from '../art/who-icon'
import { freeField } from '../frame/free-field'
import { askerWords } from '../say/asker-words'
import { ProperName } from '../say/proper-name'
import { labelOf } from '../say/situation-words'
import { topicWords } from '../say/topic-words'
import { Choice } from './choice'

interface FieldsProps {
  question: Question
  options: readonly string[]
  replies: Replies
  again: readonly string[]
}

/** The choices of a question, or its fields for words. */
export function Fields({ question, options, replies, again }: FieldsProps) {
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
  return groupsOf(question, options, replies).map(({ topic, options: some }) => (
    <Fragment key={topic ?? id}>
      {topic && <h2 className="choices-title">{t(`topics.${topicWords(replies)}.${topic}.label`)}</h2>}
      <div className={id === 'topics' ? 'choices choices-wide' : 'choices'}>
        {some.map((option) => (
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
    </Fragment>
  ))
}

/** Situations by the topics that were chosen, each under the first that it is about; one group of everything else. */
function groupsOf({ id }: Question, options: readonly string[], replies: Replies) {
  const topics = id === 'situations' ? listOf(replies.topics) : []
  if (topics.length < 2) return [{ topic: undefined, options }]
  const firstTopicOf = (option: string) => topics.find((topic) => findSituation(option)?.topics.includes(topic))
  return topics
    .map((topic) => ({ topic, options: options.filter((option) => firstTopicOf(option) === topic) }))
    .filter((group) => group.options.length > 0)
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
