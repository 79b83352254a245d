import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { done, edition } from '@/app/edition'
import { DoneView } from '@/ui/report/done-view'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages')
  return { title: t('what-was-done') }
}

/** What became of what readers told, in numbers and without their words. */
export default function WhatWasDonePage() {
  return <DoneView done={done()} services={edition().services} />
}
