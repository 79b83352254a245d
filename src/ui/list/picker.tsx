import { useLocale, useTranslations } from 'next-intl'
import { add, type List, listFields, mostPicks, searchOf } from '@/core/list/list'
import { wijken } from '@/core/place/wijken'
import type { Service } from '@/core/service'
import { layers, topics } from '@/core/taxonomy'
import { addressOf } from '@/i18n/addresses'
import { ServiceName } from '../service/service-name'

interface Props {
  list: List
  topic: string | null
  /** What may be added, narrowed by topic and wijk. */
  services: readonly Service[]
}

/** Where the next service is found and put on the list. Narrowing is an ordinary form; typing filters in the page where scripts run. */
export function Picker({ list, topic, services }: Props) {
  const t = useTranslations()
  const locale = useLocale()
  const action = addressOf('list', locale)
  const { s } = listFields(list)
  const isThere = (service: Service) => list.picks.some(({ slug }) => slug === service.slug)
  return (
    <section className="no-print mt-12" aria-labelledby="add">
      <h2 id="add">{t('list.addTitle')}</h2>
      {list.picks.length >= mostPicks ? (
        <p className="problem mt-3">{t('list.full', { most: mostPicks })}</p>
      ) : (
        <>
          <form method="get" action={`${action}#add`} className="narrow mt-3">
            {s && <input type="hidden" name="s" value={s} />}
            <label>
              {t('list.topic')}
              <select className="field" name="t" defaultValue={topic ?? ''}>
                <option value="">{t('list.anyTopic')}</option>
                {topics.map((one) => (
                  <option key={one} value={one}>
                    {t(`topics.adult.${one}.label`)}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {t('list.wijk')}
              <select className="field" name="w" defaultValue={list.wijk ?? ''}>
                <option value="">{t('list.anyWijk')}</option>
                {wijken.map(({ slug, name }) => (
                  <option key={slug} value={slug} translate="no">
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <button type="submit" className="button">
              {t('list.narrow')}
            </button>
          </form>
          <filter-list label={t('list.search')} none={t('list.none')}>
            {layers.map((layer) => {
              const here = services.filter((service) => service.layer === layer)
              return (
                here.length > 0 && (
                  <details key={layer} open={Boolean(topic)}>
                    <summary>
                      {t(`layers.${layer}.name`)} ({here.length})
                    </summary>
                    <ul className="addable">
                      {here.map((service) => (
                        <li
                          key={service.slug}
                          data-words={[
                            ...service.alternateNames,
                            ...service.topics.map((one) => t(`topics.short.${one}`)),
                            ...service.kinds.map((one) => t(`kinds.${one}`)),
                          ].join(' ')}
                        >
                          <ServiceName service={service} />
                          {isThere(service) ? (
                            <span className="soft">{t('list.there')}</span>
                          ) : (
                            <a className="button" href={`${action}${searchOf(add(list, service.slug))}#add`}>
                              {t('list.add')}
                              <span className="hidden-to-eyes">
                                : <ServiceName service={service} />
                              </span>
                            </a>
                          )}
                        </li>
                      ))}
                    </ul>
                  </details>
                )
              )
            })}
          </filter-list>
        </>
      )}
    </section>
  )
}
