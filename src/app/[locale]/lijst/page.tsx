import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { listAddable } from '@/core/list/ready'
import { topics } from '@/core/taxonomy'
import { addressOf } from '@/i18n/addresses'
import { ListItem } from '@/ui/list/list-item'
import { ListProblems } from '@/ui/list/list-problems'
import { Picker } from '@/ui/list/picker'
import { WaysOut } from '@/ui/list/ways-out'
import { Said } from '@/ui/say/said'
import { spellDay } from '@/ui/say/spell-day'
import { readRequest, type SearchParams } from './read-request'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('list')
  return { title: t('title'), robots: 'noindex' }
}

/** So few have room on paper for how one gets in. */
const fewPicks = 4

/** What somebody picked, to give to somebody else. The link is all there is of it; nothing is kept. */
export default async function ListPage({ searchParams }: { searchParams: SearchParams }) {
  const locale = await getLocale()
  const t = await getTranslations('list')
  const { list, found, services, topic, site, path, ...problems } = await readRequest(searchParams, locale)
  const now = new Date()
  const known = topics.find((one) => one === topic) ?? null
  return (
    <div className={found.length > fewPicks ? 'list-page' : 'list-page list-short'}>
      <h1>{t('title')}</h1>
      <p className="lead measure mt-3 no-print">{t(found.length > 0 ? 'lead' : 'empty')}</p>
      <ListProblems {...problems} />
      {found.length > 0 && (
        <>
          <ol className="listed-all mt-6">
            {found.map(({ service }, index) => (
              <ListItem
                key={service.slug}
                list={list}
                pick={list.picks[index] ?? { slug: service.slug, reason: null }}
                service={service}
                first={index === 0}
                now={now}
              />
            ))}
          </ol>
          <div className="mt-4">
            <Said sentences={(say) => `${say('say.hello')} ${say('say.ask.parent')}`} />
          </div>
          <WaysOut list={list} site={site} path={path} />
          <p className="on-paper">
            {t('printed', {
              date: spellDay(now, locale),
            })}
          </p>
        </>
      )}
      <Picker list={list} topic={known} services={listAddable({ topic: known, wijk: list.wijk }, services)} />
      <p className="no-print mt-6">
        <a href={addressOf('guide', locale)}>{t('toGuide')}</a>
      </p>
    </div>
  )
}
