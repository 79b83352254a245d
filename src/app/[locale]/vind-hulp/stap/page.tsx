import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { plan } from '@/core/routing/plan'
import { advance, progressOf, type Screen } from '@/core/triage/advance'
import { placeOf } from '@/core/triage/questions'
import { answersOf } from '@/core/triage/replies'
import { loadDirectory } from '@/directory/snapshot'
import { formHeader, unreadableForm } from '@/server/form-header'
import { PlanView } from '@/ui/plan-view'
import { readPostedForm } from '../posted-form'
import { QuestionPage } from '../question-page'

export const dynamic = 'force-dynamic'

/** The title names the step, never an answer. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations()
  const { screen, services } = await readScreen()
  if (!screen.question) return { title: t('plan.title'), robots: 'noindex' }
  const step = t('form.progress', progressOf(screen.question.id, screen.replies, services))
  return { title: `${step} · ${t('pages.find-help')}`, robots: 'noindex' }
}

/** A posted step: the next question, or the plan. Our server puts the form into a header and lets nobody else in. */
export default async function Step() {
  const { screen, services } = await readScreen()
  const { who } = screen.replies
  if (screen.question || !who) return <QuestionPage screen={screen} services={services} />
  const answers = answersOf({ ...screen.replies, who })
  const now = new Date()
  return (
    <PlanView
      plan={plan(answers, placeOf(screen.replies), now, services)}
      answers={answers}
      replies={screen.replies}
      services={services}
      now={now}
    />
  )
}

async function readScreen(): Promise<{
  screen: Screen
  services: Awaited<ReturnType<typeof loadDirectory>>['services']
}> {
  const form = (await headers()).get(formHeader)
  if (form === null) notFound()
  const { services } = await loadDirectory()
  if (form === unreadableForm.tooLong || form === unreadableForm.unreadable) {
    const screen = advance(readPostedForm(''), services)
    return { screen: { ...screen, problem: form === unreadableForm.tooLong ? 'too-long' : 'unreadable' }, services }
  }
  return { screen: advance(readPostedForm(decodeURIComponent(form)), services), services }
}
