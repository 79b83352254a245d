import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { edition } from '@/app/edition'
import { readFilter } from '@/core/browse/filter'
import { BrowseView } from '@/ui/browse/browse-view'

/** The title names the page, not what was chosen. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('browse')
  return { title: t('title'), robots: 'noindex' }
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** All help, or what is left of it by the filter in the address. */
export default async function BrowsePage({ searchParams }: Props) {
  const { services } = edition()
  const query = Object.entries(await searchParams).flatMap(([name, values]) =>
    [values ?? []].flat().map((value) => [name, value] as const),
  )
  return <BrowseView {...readFilter(query, services)} services={services} now={new Date()} />
}
