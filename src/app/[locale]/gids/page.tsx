import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { wijken } from '@/core/place/wijken'
import { layers, topics } from '@/core/taxonomy'
import { loadDirectory } from '@/directory/snapshot'
import { addressOf } from '@/i18n/addresses'
import { LayerIcon } from '@/ui/art/layer-icon'
import { TopicIcon } from '@/ui/art/topic-icon'
import { WijkMap } from '@/ui/art/wijk-map'
import { LanguageNote } from '@/ui/language-note'
import { ServiceListing } from '@/ui/service-listing'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages')
  return { title: t('guide') }
}

/** Every service, once by layer and once by topic. */
export default async function Guide() {
  const { services } = await loadDirectory()
  const locale = await getLocale()
  const t = await getTranslations()
  const byName = services.toSorted((a, b) => a.name.localeCompare(b.name, locale))
  return (
    <>
      <h1>{t('guide.title')}</h1>
      <p className="lead measure mt-3">{t('guide.lead', { count: services.length })}</p>
      <LanguageNote services={services} />
      <nav aria-labelledby="topics" className="mt-8">
        <h2 id="topics">{t('guide.byTopic')}</h2>
        <ul className="index mt-4">
          {topics.map((topic) => (
            <li key={topic}>
              <a href={addressOf('topic', locale, topic)}>
                <TopicIcon topic={topic} size={32} />
                {t(`topics.adult.${topic}.label`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-labelledby="wijken" className="mt-10">
        <h2 id="wijken">{t('guide.byWijk')}</h2>
        <div className="wijk-halves mt-4">
          <WijkMap title={t('wijk.map')} hrefOf={(slug) => addressOf('wijk', locale, slug)} />
          <ul className="index">
            {wijken.map(({ slug, name }) => (
              <li key={slug}>
                <a href={addressOf('wijk', locale, slug)}>{name}</a>
              </li>
            ))}
          </ul>
        </div>
      </nav>
      <nav aria-labelledby="layers" className="mt-10">
        <h2 id="layers">{t('guide.byLayer')}</h2>
        <ul className="index mt-4">
          {layers.map((layer) => (
            <li key={layer}>
              <a href={`#${layer}`}>
                <LayerIcon layer={layer} size={32} />
                {t(`layers.${layer}.name`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {layers.map((layer) => (
        <section key={layer} id={layer} className="shelf scroll-mt-24" aria-labelledby={`${layer}-title`}>
          <h2 id={`${layer}-title`}>
            <LayerIcon layer={layer} size={40} />
            {t(`layers.${layer}.name`)}
          </h2>
          <p className="measure mt-1">{t(`layers.${layer}.text`)}</p>
          <ServiceListing services={byName.filter((service) => service.layer === layer)} />
        </section>
      ))}
    </>
  )
}
