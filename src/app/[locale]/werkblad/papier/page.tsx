import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { PaperSheet } from '@/ui/list/paper-sheet'
import { readRequest, type SearchParams } from '../../lijst/read-request'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('list.paper')
  return { title: t('title'), robots: 'noindex' }
}

/** The list as a sheet to give along, with room for own words that go nowhere. */
export default async function PaperPage({ searchParams }: { searchParams: SearchParams }) {
  const locale = await getLocale()
  const t = await getTranslations('list.paper')
  const { found, site, path } = await readRequest(searchParams, locale)
  return (
    <>
      <h1 className="no-print">{t('title')}</h1>
      <p className="lead measure mt-3 no-print">{t('lead')}</p>
      <PaperSheet found={found} address={site && site + path} code="" now={new Date()} writable />
    </>
  )
}
