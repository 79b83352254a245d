import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { edition } from '@/app/edition'
import { coverageOfCity } from '@/core/routing/coverage'
import { CoverageMaps } from '@/ui/coverage/coverage-maps'
import { CoverageTable } from '@/ui/coverage/coverage-table'
import { MissingAges } from '@/ui/coverage/missing-ages'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages')
  return { title: t('coverage') }
}

/** How much help we know of, topic by wijk, for whoever makes policy: what is missing shows. */
export default async function CoveragePage() {
  const t = await getTranslations('coverage')
  const pages = await getTranslations('pages')
  const { services } = edition()
  const cells = coverageOfCity(services)
  return (
    <>
      <h1>{pages('coverage')}</h1>
      <p className="lead measure mt-3">{t('lead')}</p>
      <p className="measure mt-3">{t('text')}</p>
      <h2 className="mt-10">{t('nearTitle')}</h2>
      <p className="measure mt-2">{t('nearText')}</p>
      <CoverageMaps cells={cells} />
      <h2 className="mt-10">{t('allTitle')}</h2>
      <CoverageTable cells={cells} />
      <h2 className="mt-10">{t('missingTitle')}</h2>
      <MissingAges cells={cells} />
    </>
  )
}
