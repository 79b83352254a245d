import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { edition } from '@/app/edition'
import { readers, situationWords } from '@/content/situations/situation-page'
import { situations } from '@/core/situations/find-situations'
import { firstHelp } from '@/core/situations/first-help'
import { addressWordOf, type Situation } from '@/core/situations/situation'
import { titleOf } from '@/ui/say/situation-words'
import { SituationView } from '@/ui/situation/situation-view'

interface Props {
  params: Promise<{ id: string }>
}

async function findSituation({ params }: Props): Promise<Situation | undefined> {
  const { id } = await params
  return situations.find((situation) => addressWordOf(situation) === id)
}

/** The tab and the preview of a page about danger say nothing of it, and no search engine keeps it. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await getTranslations()
  const situation = await findSituation(props)
  if (!situation || situation.danger)
    return { title: { absolute: t('site.preview') }, robots: 'noindex', referrer: 'no-referrer' }
  return { title: t(titleOf(situation.id)) }
}

const whoReads = { parent: 'parent', youth: 'youth', other: 'someone-else' } as const

export default async function SituationPage(props: Props) {
  const situation = await findSituation(props)
  if (!situation) notFound()
  const locale = await getLocale()
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
  return <SituationView situation={situation} text={text} now={now} />
}
