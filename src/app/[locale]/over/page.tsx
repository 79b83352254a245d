import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { about } from '@/content/about/about'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages')
  return { title: t('about') }
}

export default async function About() {
  const Text = about[await getLocale()]
  return <Text />
}
