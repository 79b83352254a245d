import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { lines } from '@/core/escalation/lines'
import { searchOf } from '@/core/list/list'
import { listCallableFor } from '@/core/way-in/phones'
import { addressOf } from '@/i18n/addresses'
import { readRequest, type SearchParams } from '../read-request'

const cardsOnASheet = 8
const mostNumbers = 5

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('list')
  return { title: t('card'), robots: 'noindex' }
}

/** Small cards with nothing but numbers, eight on a sheet, that can be hidden: whoever finds one reads no name of a service. */
export default async function CardPage({ searchParams }: { searchParams: SearchParams }) {
  const locale = await getLocale()
  const t = await getTranslations('list')
  const { list, found } = await readRequest(searchParams, locale)
  const now = new Date()
  const numbers = [
    ...new Set(found.flatMap(({ service }) => listCallableFor(service, now).map(({ number }) => number))),
  ]
  return (
    <>
      <h1 className="no-print">{t('card')}</h1>
      <p className="lead measure mt-3 no-print">{t('cardLead')}</p>
      <p className="no-print mt-3">
        <a href={`${addressOf('list', locale)}${searchOf(list)}`}>{t('toList')}</a>
      </p>
      <ul className="cards mt-6">
        {Array.from({ length: cardsOnASheet }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the cards are alike and never move
          <li key={index} className="small-card" aria-hidden={index > 0 ? 'true' : undefined}>
            <b>{t('cardTitle')}</b>
            <ul>
              {[...numbers.slice(0, mostNumbers), lines.emergency.number].map((number) => (
                <li key={number}>{number}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  )
}
