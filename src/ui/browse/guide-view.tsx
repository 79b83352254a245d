import { useLocale, useTranslations } from 'next-intl'
import { wijken } from '@/core/place/wijken'
import type { Asked, Found } from '@/core/search/search'
import { layers, topics } from '@/core/taxonomy'
import { addressOf } from '@/i18n/addresses'
import { TopicIcon } from '../art/topic-icon'
import { WijkMap } from '../art/wijk-map'
import { ProperName } from '../say/proper-name'
import type { Explained } from '../search/found-page'
import { GuideSearch } from '../search/guide-search'
import { SituationsByTopic } from '../situation/situations-by-topic'
import { LayerDoors } from './layer-doors'

interface Props {
  /** How many services the guide holds. */
  count: number
  asked?: Asked | undefined
  found?: Found | undefined
  /** The explanations that a search can find. */
  explained: readonly Explained[]
  now: Date
}

/** The guide: search, and the ways to look around by topic, by wijk and by kind of help. */
export function GuideView({ count, asked, found, explained, now }: Props) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <>
      <h1>{t('guide.title')}</h1>
      <p className="lead measure mt-3">{t('guide.lead', { count })}</p>
      <GuideSearch asked={asked} found={found} explained={explained} now={now} />
      <nav aria-labelledby="topics" className="mt-10">
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
      <SituationsByTopic />
      <nav aria-labelledby="wijken" className="mt-10">
        <h2 id="wijken">{t('guide.byWijk')}</h2>
        <div className="wijk-halves mt-4">
          <WijkMap title={t('wijk.map')} hrefOf={(slug) => addressOf('wijk', locale, slug)} />
          <ul className="index">
            {wijken.map(({ slug, name }) => (
              <li key={slug}>
                <a href={addressOf('wijk', locale, slug)}>
                  <ProperName>{name}</ProperName>
                </a>
              </li>
            ))}
          </ul>
        </div>
      </nav>
      <nav aria-labelledby="layers" className="mt-10">
        <h2 id="layers">{t('guide.byLayer')}</h2>
        <LayerDoors layers={layers} />
        <p className="mt-4">
          <a className="button" href={addressOf('browse', locale)}>
            {t('guide.everything')}
          </a>
        </p>
      </nav>
    </>
  )
}
