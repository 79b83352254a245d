import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { privacy } from '@/content/privacy/privacy'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages')
  return { title: t('privacy') }
}

export default async function Privacy() {
  const Text = privacy[await getLocale()]
  return <Text />
}
