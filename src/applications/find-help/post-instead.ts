import type { Screen } from '@/core/triage/advance'
import { questionIds } from '@/core/triage/replies'

/** Goes on by posting from this screen, when it cannot be shown here. Our server makes it without this script. */
export function postInstead({ replies, question }: Screen) {
  const form = document.createElement('form')
  form.method = 'post'
  form.action = location.pathname
  const field = (name: string, value: string) => {
    const input = document.createElement('input')
    input.type = 'hidden'
    input.name = name
    input.value = value
    form.append(input)
  }
  for (const id of questionIds) for (const value of [replies[id] ?? []].flat()) field(id, value)
  if (question) field('to', question.id)
  document.body.append(form)
  form.submit()
}
