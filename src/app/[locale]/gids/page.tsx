import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { edition } from '@/app/edition'
import { explainedPages } from '@/content/explained/explained-pages'
import { GuideView } from '@/ui/browse/guide-view'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages')
  return { title: t('guide') }
}

export default async function Guide() {
  const { services } = edition()
  return <GuideView count={services.length} explained={explainedPages(await getLocale())} now={new Date()} />
}
