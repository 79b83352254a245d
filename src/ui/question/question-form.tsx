import { useLocale, useTranslations } from 'next-intl'
import type { Screen } from '@/core/triage/advance'
import type { Question } from '@/core/triage/questions'
import type { QuestionId } from '@/core/triage/replies'
import { addressOf } from '@/i18n/addresses'
import { languageForm } from '../frame/language-switch'
import { askerWords } from '../say/asker-words'
import { labelOf } from '../say/situation-words'
import { topicWords } from '../say/topic-words'
import { DangerDoors } from './danger-doors'
import { Fields } from './fields'
import { HiddenReplies } from './hidden-replies'
import { OwnWords, OwnWordsDanger } from './own-words'
import { UnsafeDoor, UnsafeDoorForm } from './unsafe-door'

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
      {question.id === 'topics' && (
        <>
          <OwnWordsDanger proposal={proposal} />
          <UnsafeDoorForm replies={replies} />
        </>
      )}
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
            <>
              <UnsafeDoor />
              <OwnWords
                who={who}
                proposal={proposal}
                labels={(proposal?.situations ?? []).map((id) => t(labelOf(id, askerWords(replies))))}
              />
            </>
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
              {t(question.id === 'situations' ? 'form.somethingElse' : 'form.skip')}
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
