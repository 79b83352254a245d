import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { accessibility } from '@/content/accessibility/accessibility'
import { env } from '@/env'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages')
  return { title: t('accessibility') }
}

export default async function Accessibility() {
  const Text = accessibility[await getLocale()]
  return <Text statement={env.ACCESSIBILITY_STATEMENT} />
}
