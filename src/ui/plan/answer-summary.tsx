import { useLocale, useTranslations } from 'next-intl'
import { buurten } from '@/core/place/buurten'
import { wijken } from '@/core/place/wijken'
import type { Service } from '@/core/service'
import type { Topic } from '@/core/taxonomy'
import { listAsked } from '@/core/triage/journey'
import { type QuestionId, type Replies, skipped } from '@/core/triage/replies'
import { addressOf } from '@/i18n/addresses'
import { HiddenReplies } from '../question/hidden-replies'
import { askerWords } from '../say/asker-words'
import { listWords } from '../say/list-words'
import { ProperName } from '../say/proper-name'
import { labelOf } from '../say/situation-words'
import { topicWords } from '../say/topic-words'

/** Every answer with a button to change it. */
export function AnswerSummary({ replies, services }: { replies: Replies; services: readonly Service[] }) {
  const t = useTranslations()
  const locale = useLocale()
  const who = replies.who ?? 'parent'
  const words = topicWords(replies)
  return (
    <form method="post" action={addressOf('find-help', locale)} className="no-print">
      <HiddenReplies replies={replies} />
      <details className="mt-4 measure">
        <summary>{t('plan.answersTitle')}</summary>
        <dl className="answers mt-2">
          {listAsked(replies, services).map(({ id }) => (
            <div key={id}>
              <dt>{t(`questions.${id}.title`, { who, words })}</dt>
              <dd>
                <Reply id={id} replies={replies} />
              </dd>
              <dd className="change">
                <button type="submit" name="to" value={id} className="button button-plain">
                  {t('form.change')}
                  <span className="hidden-to-eyes">: {t(`questions.${id}.title`, { who, words })}</span>
                </button>
              </dd>
            </div>
          ))}
        </dl>
        <p className="mt-2">
          <a className="button button-plain" href={addressOf('find-help', locale)}>
            {t('plan.startAgain')}
          </a>
        </p>
      </details>
    </form>
  )
}

/** A reply in the words in which it was chosen. */
function Reply({ id, replies }: { id: QuestionId; replies: Replies }) {
  const t = useTranslations()
  const locale = useLocale()
  const who = replies.who ?? 'parent'
  const words = topicWords(replies)
  const reply = replies[id]
  if (reply === skipped || reply === undefined) return t('plan.notAnswered')
  if (id === 'topics')
    return listWords(
      [reply].flat().map((topic) => t(`topics.${topicWords(replies)}.${topic as Topic}.label`)),
      locale,
    )
  if (id === 'situations')
    return listWords(
      [reply].flat().map((situation) => t(labelOf(situation, askerWords(replies)))),
      locale,
    )
  const option = String(reply)
  if (id === 'age') return t(`questions.age.options.${option as '4-11'}`, { who })
  if (id === 'who' || id === 'weight' || id === 'known')
    return t(`questions.${id}.options.${option}.label` as 'questions.known.options.buurtteam.label', { who, words })
  const name =
    id === 'buurt'
      ? buurten.find(({ code }) => code === option)?.name
      : wijken.find(({ slug }) => slug === option)?.name
  return <ProperName>{name ?? option}</ProperName>
}
