import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { edition } from '@/app/edition'
import { answersDanger } from '@/core/situations/danger-services'
import { schemaOrgOf } from '@/core/way-in/schema-org'
import { DataForMachines } from '@/ui/frame/data-for-machines'
import { textOf } from '@/ui/service/service-text'
import { ServiceView } from '@/ui/service/service-view'

interface Props {
  params: Promise<{ slug: string }>
}

async function findService({ params }: Props) {
  const { slug } = await params
  const { services } = edition()
  return services.find((service) => service.slug === slug)
}

/** The tab of what answers a danger says nothing of it, as its preview does. Search engines may find it all the same. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await getTranslations()
  const service = await findService(props)
  if (service && answersDanger(service)) return { title: { absolute: t('site.preview') } }
  return { title: service?.name ?? t('pages.guide') }
}

export default async function ServicePage(props: Props) {
  const service = await findService(props)
  if (!service) notFound()
  const now = new Date()
  const { description } = textOf(service, await getLocale())
  return (
    <>
      <ServiceView service={service} now={now} />
      <DataForMachines data={schemaOrgOf(service, description, now)} />
    </>
  )
}
