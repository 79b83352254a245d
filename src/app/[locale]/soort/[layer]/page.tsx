import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { layers } from '@/core/taxonomy'
import { loadDirectory } from '@/directory/snapshot'
import { BrowseView } from '@/ui/browse/browse-view'

export const dynamicParams = false

export const generateStaticParams = () => layers.map((layer) => ({ layer }))

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
  const { services } = await loadDirectory()
  return <BrowseView filter={{ layer }} services={services} now={new Date()} />
}
