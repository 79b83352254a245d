import { createTranslator } from 'next-intl'
import { plannedAt } from '@/core/routing/planned'
import { understand } from '@/core/search/own-words'
import type { Service } from '@/core/service'
import { advance, progressOf, type Screen } from '@/core/triage/advance'
import { wordsIn } from '@/i18n/words'
import { ScreenView } from '@/ui/question/screen-view'
import type { FormAnswerer, Posted } from './form'
import { ownWordsIn, readStepForm } from './read-step-form'
import { render } from './render'
import { situationIndex } from './search-index'

/** A posted step of the questionnaire: the next question, or the plan. */
export const answerStep: FormAnswerer = (posted, { locale, edition: { services }, now }) => {
  const screen = screenFor(posted, services)
  const t = createTranslator({ locale, messages: wordsIn(locale) })
  const title = screen.question
    ? `${t('form.progress', progressOf(screen.question.id, screen.replies, services))} · ${t('pages.find-help')}`
    : t('plan.title')
  const planned = plannedAt(screen, now, services)
  return render(locale, title, <ScreenView screen={screen} planned={planned} services={services} now={now} />)
}

function screenFor(posted: Posted, services: readonly Service[]): Screen {
  if (posted.refused) return { ...advance(readStepForm(new URLSearchParams()), services), problem: posted.refused }
  const told = ownWordsIn(posted.fields)
  const understood = told === undefined ? undefined : understand(told, situationIndex())
  return advance({ ...readStepForm(posted.fields), understood }, services)
}
