import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { edition } from '@/app/edition'
import { goingAlongSources } from '@/content/situations/going-along-sources'
import { situationWords } from '@/content/situations/situation-page'
import { helpAlong } from '@/core/situations/help-along'
import { openingOf } from '@/core/situations/openings'
import { titleOf } from '@/ui/say/situation-words'
import { GoAlongView } from '@/ui/situation/go-along-view'
import { metadataOf, type SituationProps, situationAt } from '../situation-at'

export async function generateMetadata(props: SituationProps): Promise<Metadata> {
  const t = await getTranslations()
  return metadataOf(await situationAt(props), t('site.preview'), ({ id }) =>
    t('plan.goAlongOf', { title: t(titleOf(id)) }),
  )
}

export default async function GoAlongPage(props: SituationProps) {
  const situation = await situationAt(props)
  if (!situation) notFound()
  const locale = await getLocale()
  const words = situationWords(situation.id, locale)
  const opening = openingOf(situation.id)
  if (!words || !opening) notFound()
  const now = new Date()
  return (
    <GoAlongView
      situation={situation}
      seen={words.seen}
      opening={opening}
      first={helpAlong(situation, edition().services, now)}
      sources={goingAlongSources(locale)}
      now={now}
    />
  )
}
