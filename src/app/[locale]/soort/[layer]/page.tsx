import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { edition } from '@/app/edition'
import { layers } from '@/core/taxonomy'
import { BrowseView } from '@/ui/browse/browse-view'

interface Props {
  params: Promise<{ layer: string }>
}

async function findLayer({ params }: Props) {
  const { layer } = await params
  return layers.find((one) => one === layer)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await getTranslations('layers')
  return { title: t(`${(await findLayer(props)) ?? 'general'}.name`) }
}

/** Every service of one kind of help. */
export default async function LayerPage(props: Props) {
  const layer = await findLayer(props)
  if (!layer) notFound()
  const { services } = edition()
  return <BrowseView filter={{ layer }} services={services} now={new Date()} />
}
