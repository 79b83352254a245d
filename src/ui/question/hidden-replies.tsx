import { type QuestionId, questionIds, type Replies } from '@/core/triage/replies'

interface Props {
  replies: Replies
  /** Left out, because it is asked. */
  but?: QuestionId
  /** The id of the form that they belong to, when they stand outside it. */
  form?: string
}

/** The replies so far as hidden fields, so that a form without scripts carries them along. */
export function HiddenReplies({ replies, but, form }: Props) {
  return questionIds
    .filter((id) => id !== but)
    .flatMap((id) => [replies[id] ?? []].flat().map((value) => ({ id, value })))
    .map(({ id, value }) => <input key={`${id} ${value}`} type="hidden" form={form} name={id} value={value} />)
}
