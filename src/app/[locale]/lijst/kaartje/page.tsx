import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { searchOf } from '@/core/list/list'
import { addressOf } from '@/i18n/addresses'
import { SmallCards } from '@/ui/list/small-cards'
import { readRequest, type SearchParams } from '../read-request'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('list')
  return { title: t('card'), robots: 'noindex' }
}

/** Small cards with numbers, eight on a sheet, that can be hidden: whoever finds one does not read what it is about. */
export default async function CardPage({ searchParams }: { searchParams: SearchParams }) {
  const locale = await getLocale()
  const t = await getTranslations('list')
  const { list, found } = await readRequest(searchParams, locale)
  return (
    <>
      <h1 className="no-print">{t('card')}</h1>
      <p className="lead measure mt-3 no-print">{t('cardLead')}</p>
      <p className="no-print mt-3">
        <a href={`${addressOf('list', locale)}${searchOf(list)}`}>{t('toList')}</a>
      </p>
      <SmallCards found={found} now={new Date()} />
    </>
  )
}
