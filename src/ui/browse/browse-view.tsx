import { useLocale, useTranslations } from 'next-intl'
import { type Filter, listFitting, listLooser, listOffered } from '@/core/browse/filter'
import { findWijk } from '@/core/place/wijken'
import type { Service } from '@/core/service'
import { isTopicOfDanger } from '@/core/situations/danger-services'
import { layers } from '@/core/taxonomy'
import { addressOf } from '@/i18n/addresses'
import { LayerIcon } from '../art/layer-icon'
import { TopicIcon } from '../art/topic-icon'
import { HomeWhenHidden } from '../frame/home-when-hidden'
import { Kept } from '../say/kept'
import { LanguageNote } from '../service/language-note'
import { ServiceListing } from '../service/service-listing'
import { TopicSituations } from '../situation/topic-situations'
import { Chosen } from './chosen'
import { Looser } from './looser'
import { Narrow } from './narrow'
import { useBrowseTitle } from './use-browse-title'

interface Props {
  filter: Filter
  /** How many parts of the address say nothing we know. Which ones is not shown: anybody may have written them. */
  unread?: number
  services: readonly Service[]
  now: Date
}

/** Who chose more than that looks for a service already. */
const isOnlyTopicAndPlace = ({ topic, wijk, ...others }: Filter) => Object.keys(others).length === 0

/** All help that fits a filter, from close by to further away, with links to narrow it and to take parts away. */
export function BrowseView({ filter, unread = 0, services, now }: Props) {
  const t = useTranslations()
  const locale = useLocale()
  const title = useBrowseTitle(filter)
  const found = listFitting(filter, services, now)
  return (
    <>
      {filter.topic && isTopicOfDanger(filter.topic) && <HomeWhenHidden />}
      <p>
        <a className="inline-flex min-h-11 items-center" href={addressOf('guide', locale)}>
          {t('pages.guide')}
        </a>
      </p>
      <h1 className="flex items-center gap-3">
        {filter.topic && <TopicIcon topic={filter.topic} size={48} />}
        <Kept text={title} words={filter.wijk ? [findWijk(filter.wijk).name] : []} />
      </h1>
      <p className="lead measure mt-3">{t('browse.count', { count: found.length })}</p>
      {unread > 0 && <p className="problem">{t('browse.unread', { count: unread })}</p>}
      <Chosen filter={filter} />
      {filter.open && <p className="why">{t('browse.openNote')}</p>}
      {filter.language && <p className="why">{t('browse.languageNote')}</p>}
      {found.length === 0 && <Looser filter={filter} looser={listLooser(filter, services, now)} />}
      {filter.topic && isOnlyTopicAndPlace(filter) && <TopicSituations topic={filter.topic} />}
      <Narrow filter={filter} offered={listOffered(filter, services, now)} />
      <LanguageNote services={found} />
      {layers
        .map((layer) => ({ layer, here: found.filter((service) => service.layer === layer) }))
        .filter(({ here }) => here.length > 0)
        .map(({ layer, here }) => (
          <section key={layer} className="shelf" aria-labelledby={layer}>
            <h2 id={layer}>
              <LayerIcon layer={layer} size={40} />
              {t(`layers.${layer}.name`)}
            </h2>
            <ServiceListing services={here} now={now} />
          </section>
        ))}
      <p className="mt-10">
        <a className="button button-main" href={addressOf('find-help', locale)}>
          {t('pages.find-help')}
        </a>
      </p>
      <p className="mt-4 no-print">
        <a className="inline-flex min-h-11 items-center" href={`/api/guide.csv?lang=${locale}`}>
          {t('sheet.get')}
        </a>
      </p>
    </>
  )
}
