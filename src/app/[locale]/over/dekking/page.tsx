import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { done, edition } from '@/app/edition'
import { howTrue } from '@/core/how-true/how-true'
import { HowTrueView } from '@/ui/how-true/how-true-view'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages')
  return { title: t('coverage') }
}

/** How true the directory is, and what is missing where, for whoever makes policy. */
export default async function CoveragePage() {
  const t = await getTranslations('howTrue')
  const pages = await getTranslations('pages')
  return (
    <>
      <h1>{pages('coverage')}</h1>
      <p className="lead measure mt-3">{t('lead')}</p>
      <HowTrueView howTrue={howTrue(edition().services, done(), new Date())} site="" />
    </>
  )
}
