import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { edition } from '@/app/edition'
import { findWijk } from '@/core/place/wijken'
import { isTopicOfDanger } from '@/core/situations/danger-services'
import { topics } from '@/core/taxonomy'
import { BrowseView } from '@/ui/browse/browse-view'

interface Props {
  params: Promise<{ topic: string; wijk: string }>
}

async function findBoth({ params }: Props) {
  const { topic, wijk } = await params
  return { topic: topics.find((one) => one === topic), wijk: findWijk(wijk) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await getTranslations()
  const { topic = 'unsure', wijk } = await findBoth(props)
  if (isTopicOfDanger(topic)) return { title: { absolute: t('site.preview') } }
  return { title: t('browse.topicInWijk', { topic: t(`topics.adult.${topic}.label`), wijk: wijk?.name ?? '' }) }
}

/** Every service about one topic for one wijk: what is asked most. */
export default async function TopicInWijkPage(props: Props) {
  const { topic, wijk } = await findBoth(props)
  if (!topic || !wijk) notFound()
  const { services } = edition()
  return <BrowseView filter={{ topic, wijk: wijk.slug }} services={services} now={new Date()} />
}
