import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { edition } from '@/app/edition'
import { search } from '@/core/search/search'
import { formHeader } from '@/inner-headers'
import { GuideView } from '@/ui/browse/guide-view'
import { explainedPages } from '../explained-pages'
import { readSearchForm } from '../read-search-form'
import { searchIndexOf } from '../search-index'

/** The title is that of the guide: it tells nothing of what was looked for. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages')
  return { title: t('guide'), robots: 'noindex' }
}

/** A posted search: the guide with what was found. Our server puts the form into a header and lets nobody else in. */
export default async function FoundPage() {
  const form = (await headers()).get(formHeader)
  if (form === null) notFound()
  const { services } = edition()
  const asked = readSearchForm(form)
  const found = search(asked, searchIndexOf(services))
  const explained = explainedPages(await getLocale())
  return (
    <GuideView count={services.length} asked={{ ...asked, words: found.words }} found={found} explained={explained} />
  )
}
