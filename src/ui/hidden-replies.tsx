import { type QuestionId, questionIds } from '@/core/triage/questions'
import type { Replies } from '@/core/triage/replies'

/** The replies so far as hidden fields, so that a form without scripts carries them along; `but` is left out, because it is asked. */
export function HiddenReplies({ replies, but }: { replies: Replies; but?: QuestionId }) {
  return questionIds
    .filter((id) => id !== but)
    .flatMap((id) => [replies[id] ?? []].flat().map((value) => ({ id, value })))
    .map(({ id, value }) => <input key={`${id} ${value}`} type="hidden" name={id} value={value} />)
}
