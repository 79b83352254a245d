import { useLocale, useTranslations } from 'next-intl'
import type { Worksheet } from '@/core/list/worksheet'
import { wijken } from '@/core/place/wijken'
import { dangers } from '@/core/search/dangers'
import { countOf, type Found, mostHits, mostLetters } from '@/core/search/search'
import { topics } from '@/core/taxonomy'
import { addressOf } from '@/i18n/addresses'
import { sourceLocale } from '@/i18n/languages'
import { Kept } from '../say/kept'
import { ProperName } from '../say/proper-name'
import { carrying } from '../worksheet/address-of-sheet'
import { PutButton } from '../worksheet/put'
import { DangerNotice } from './danger-notice'
import { type Explained, FoundPage } from './found-page'
import { FoundSituations } from './found-situations'
import { emptyHit, Hit } from './hit'
import { PersonInstead } from './person-instead'
import { searchForm } from './search-form'

const wheres = ['known', 'choose', 'outside', 'unknown'] as const

interface Props {
  found?: Found | undefined
  explained: readonly Explained[]
  now: Date
  worksheet?: Worksheet | undefined
}

/**
 * What was found, and what is said beside it. Everything that can be said is in the page and hidden where it is not so: our element shows and
 * hides the same parts, so that a search in the page and a posted one cannot differ in their words.
 */
export function SearchResults({ found, explained, now, worksheet }: Props) {
  const t = useTranslations()
  const locale = useLocale()
  const carried = worksheet ? carrying(worksheet) : ''
  return (
    <section id="found" className="found" aria-labelledby="found-title" hidden={!found}>
      {dangers.map((danger) => (
        <DangerNotice key={danger} danger={danger} hidden={!found?.dangers.includes(danger)} />
      ))}
      <p className="problem" data-part="cut" hidden={!found?.isCut}>
        {t('search.cut', { most: mostLetters })}
      </p>
      {wheres.map((where) => (
        <p key={where} className="mt-3" data-where={where} hidden={found?.place.status !== where}>
          {where === 'known'
            ? t.rich('search.where.known', {
                where: () => (
                  <bdi data-part="place" translate="no">
                    {found?.placeName}
                  </bdi>
                ),
              })
            : t(`search.where.${where}`)}
        </p>
      ))}
      <p className="mt-2" data-part="age" hidden={typeof found?.age !== 'number'}>
        {t.rich('search.age', { where: () => <span data-part="years">{found?.age}</span> })}
      </p>
      <ul className="tags mt-2">
        {wijken.map(({ slug, name }) => (
          <li
            key={slug}
            data-choose={slug}
            hidden={found?.place.status !== 'choose' || !found.place.wijken.includes(slug)}
          >
            <button type="submit" form={searchForm} name="place" value={name} className="button">
              <ProperName>{name}</ProperName>
            </button>
          </li>
        ))}
      </ul>
      <h2 id="found-title" className="mt-6" tabIndex={-1} hidden={found?.isEmpty}>
        {found?.hasMore
          ? t('search.foundMost', { most: mostHits })
          : t('search.found', { count: found ? countOf(found) : 0 })}
      </h2>
      <FoundSituations found={found?.situations ?? []} worksheet={worksheet} />
      <FoundPage explained={explained} found={found?.page ?? null} />
      <div data-part="topics" hidden={!found || found.topics.length === 0}>
        <p className="mt-3">{t('search.topics')}</p>
        <ul className="tags mt-2">
          {topics.map((topic) => (
            <li key={topic} data-topic={topic} hidden={!found?.topics.includes(topic)}>
              <a className="chip" href={addressOf('topic', locale, topic) + carried}>
                {t(`topics.adult.${topic}.label`)}
              </a>
            </li>
          ))}
        </ul>
      </div>
      <PersonInstead hidden={!found || found.isEmpty || countOf(found) > 0} />
      <p className="measure mt-3" data-part="empty" tabIndex={-1} hidden={!found?.isEmpty}>
        {t('search.empty')}
      </p>
      <div data-part="some" hidden={!found || found.hits.length === 0}>
        {locale !== sourceLocale && <p className="soft small mt-3">{t('service.inDutch', { count: mostHits })}</p>}
        <ul className="listing mt-4" data-part="hits">
          {found?.hits.map((entry) => (
            <Hit key={entry.slug} entry={entry} now={now} worksheet={worksheet} />
          ))}
        </ul>
        {worksheet && <PutButton />}
      </div>
      <ul className="mt-4">
        {wijken.map(({ slug, name }) => (
          <li key={slug} data-wijk={slug} hidden={found?.place.status !== 'known' || found.place.wijk !== slug}>
            <a className="button" href={addressOf('wijk', locale, slug) + carried}>
              <Kept text={t('search.wijkPage', { wijk: name })} words={[name]} />
            </a>
          </li>
        ))}
      </ul>
      <ul data-part="blank" hidden>
        <Hit entry={emptyHit} now={now} worksheet={worksheet} />
      </ul>
    </section>
  )
}
