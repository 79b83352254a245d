import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { edition } from '@/app/edition'
import { readers, situationWords } from '@/content/situations/situation-page'
import { isAdvice } from '@/core/routing/first-cards'
import { firstHelp } from '@/core/situations/first-help'
import { schemaOrgOfSituation } from '@/core/way-in/schema-org'
import { DataForMachines } from '@/ui/frame/data-for-machines'
import { titleOf } from '@/ui/say/situation-words'
import { SituationView } from '@/ui/situation/situation-view'
import { metadataOf, type SituationProps, situationAt } from './situation-at'

export async function generateMetadata(props: SituationProps): Promise<Metadata> {
  const t = await getTranslations()
  return metadataOf(await situationAt(props), t('site.preview'), ({ id }) => t(titleOf(id)))
}

const whoReads = { parent: 'parent', youth: 'youth', other: 'someone-else' } as const

export default async function SituationPage(props: SituationProps) {
  const situation = await situationAt(props)
  if (!situation) notFound()
  const locale = await getLocale()
  const t = await getTranslations()
  const words = situationWords(situation.id, locale)
  if (!words) notFound()
  const { services } = edition()
  const now = new Date()
  const text = {
    facts: words.facts,
    sources: words.sources,
    readers: readers.flatMap((reader) => {
      const mine = words[reader]
      return mine ? [{ reader, text: mine, first: firstHelp(situation, whoReads[reader], services, now) }] : []
    }),
  }
  const helps = text.readers.flatMap(({ first }) => first.flatMap((card) => (isAdvice(card) ? [] : [card.service])))
  const data = { name: t(titleOf(situation.id)), language: locale, sources: Object.values(words.sources), helps }
  return (
    <>
      <SituationView situation={situation} text={text} now={now} />
      {!situation.danger && <DataForMachines data={schemaOrgOfSituation(data)} />}
    </>
  )
}
