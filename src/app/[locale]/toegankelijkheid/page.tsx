import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AccessibilityNl } from '@/content/accessibility/nl'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages')
  return { title: t('accessibility') }
}

export default function Accessibility() {
  return <AccessibilityNl />
}
