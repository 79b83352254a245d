import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AboutNl } from '@/content/about/nl'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages')
  return { title: t('about') }
}

export default function About() {
  return <AboutNl />
}
