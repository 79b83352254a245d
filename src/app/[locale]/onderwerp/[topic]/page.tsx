import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { layers, topics } from '@/core/taxonomy'
import { loadDirectory } from '@/directory/snapshot'
import { addressOf } from '@/i18n/addresses'
import { LayerIcon } from '@/ui/art/layer-icon'
import { TopicIcon } from '@/ui/art/topic-icon'
import { LanguageNote } from '@/ui/language-note'
import { ServiceListing } from '@/ui/service-listing'

export const dynamicParams = false

export const generateStaticParams = () => topics.map((topic) => ({ topic }))

interface Props {
  params: Promise<{ topic: string }>
}

async function findTopic({ params }: Props) {
  const { topic } = await params
  return topics.find((one) => one === topic)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await getTranslations('topics.adult')
  return { title: t(`${(await findTopic(props)) ?? 'unsure'}.label`) }
}

/** Every service about one topic, from close by to further away. */
export default async function TopicPage(props: Props) {
  const topic = await findTopic(props)
  if (!topic) notFound()
  const locale = await getLocale()
  const t = await getTranslations()
  const { services } = await loadDirectory()
  const about = services
    .filter((service) => service.topics.includes(topic))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale))
  return (
    <>
      <p>
        <a href={addressOf('guide', locale)}>{t('pages.guide')}</a>
      </p>
      <h1 className="flex items-center gap-3">
        <TopicIcon topic={topic} size={48} />
        {t(`topics.adult.${topic}.label`)}
      </h1>
      <p className="lead measure mt-3">{t('guide.lead', { count: about.length })}</p>
      <p className="mt-4">
        <a className="button button-main" href={addressOf('find-help', locale)}>
          {t('pages.find-help')}
        </a>
      </p>
      <LanguageNote services={about} />
      {layers
        .map((layer) => ({ layer, here: about.filter((service) => service.layer === layer) }))
        .filter(({ here }) => here.length > 0)
        .map(({ layer, here }) => (
          <section key={layer} className="shelf" aria-labelledby={layer}>
            <h2 id={layer}>
              <LayerIcon layer={layer} size={40} />
              {t(`layers.${layer}.name`)}
            </h2>
            <ServiceListing services={here} />
          </section>
        ))}
    </>
  )
}
