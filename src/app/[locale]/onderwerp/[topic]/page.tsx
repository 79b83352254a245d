import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { edition } from '@/app/edition'
import { isTopicOfDanger } from '@/core/situations/danger-services'
import { topics } from '@/core/taxonomy'
import { BrowseView } from '@/ui/browse/browse-view'

interface Props {
  params: Promise<{ topic: string }>
}

async function findTopic({ params }: Props) {
  const { topic } = await params
  return topics.find((one) => one === topic)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await getTranslations()
  const topic = (await findTopic(props)) ?? 'unsure'
  return { title: isTopicOfDanger(topic) ? { absolute: t('site.preview') } : t(`topics.adult.${topic}.label`) }
}

/** Every service about one topic. */
export default async function TopicPage(props: Props) {
  const topic = await findTopic(props)
  if (!topic) notFound()
  const { services } = edition()
  return <BrowseView filter={{ topic }} services={services} now={new Date()} />
}
