import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { edition } from '@/app/edition'
import { plannedAt } from '@/core/routing/planned'
import { understand } from '@/core/search/own-words'
import { advance, progressOf, type Screen } from '@/core/triage/advance'
import { formHeader, unreadableForm } from '@/inner-headers'
import { ScreenView } from '@/ui/question/screen-view'
import { searchIndexOf } from '../../gids/search-index'
import { ownWordsIn, readPostedForm } from '../posted-form'

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
  const now = new Date()
  return <ScreenView screen={screen} planned={plannedAt(screen, now, services)} services={services} now={now} />
}

async function readScreen(): Promise<{
  screen: Screen
  services: ReturnType<typeof edition>['services']
}> {
  const form = (await headers()).get(formHeader)
  if (form === null) notFound()
  const { services } = edition()
  if (form === unreadableForm.tooLong || form === unreadableForm.unreadable) {
    const screen = advance(readPostedForm(''), services)
    return { screen: { ...screen, problem: form === unreadableForm.tooLong ? 'too-long' : 'unreadable' }, services }
  }
  const body = decodeURIComponent(form)
  const told = ownWordsIn(body)
  const understood = told === undefined ? undefined : understand(told, searchIndexOf(services).situations)
  return { screen: advance({ ...readPostedForm(body), understood }, services), services }
}
