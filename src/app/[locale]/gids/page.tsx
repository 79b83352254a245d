import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { loadDirectory } from '@/directory/snapshot'
import { GuideView } from '@/ui/browse/guide-view'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages')
  return { title: t('guide') }
}

export default async function Guide() {
  const { services } = await loadDirectory()
  return <GuideView count={services.length} />
}
