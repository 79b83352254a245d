import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { loadDirectory } from '@/directory/snapshot'
import { ServiceView } from '@/ui/service-view'

export const dynamicParams = false

export async function generateStaticParams() {
  const { services } = await loadDirectory()
  return services.map(({ slug }) => ({ slug }))
}

interface Props {
  params: Promise<{ slug: string }>
}

async function findService({ params }: Props) {
  const { slug } = await params
  const { services } = await loadDirectory()
  return services.find((service) => service.slug === slug)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await getTranslations('pages')
  return { title: (await findService(props))?.name ?? t('guide') }
}

export default async function ServicePage(props: Props) {
  const service = await findService(props)
  if (!service) notFound()
  return <ServiceView service={service} />
}
