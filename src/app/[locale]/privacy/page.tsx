import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PrivacyNl } from '@/content/privacy/nl'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages')
  return { title: t('privacy') }
}

export default function Privacy() {
  return <PrivacyNl />
}
