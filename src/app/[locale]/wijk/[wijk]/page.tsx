import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { searchOf } from '@/core/list/list'
import { readyListFor } from '@/core/list/ready'
import { buurten } from '@/core/place/buurten'
import { findPlace } from '@/core/place/place'
import { wijken } from '@/core/place/wijken'
import { listInWijk } from '@/core/routing/in-wijk'
import { buurtteamsAt } from '@/core/triage/buurtteams-at'
import { loadDirectory } from '@/directory/snapshot'
import { addressOf } from '@/i18n/addresses'
import { WijkMap } from '@/ui/art/wijk-map'
import { Kept } from '@/ui/say/kept'
import { LanguageNote } from '@/ui/service/language-note'
import { ServiceListing } from '@/ui/service/service-listing'

export const dynamicParams = false

export const generateStaticParams = () => wijken.map(({ slug }) => ({ wijk: slug }))

interface Props {
  params: Promise<{ wijk: string }>
}

async function findWijk({ params }: Props) {
  const { wijk } = await params
  return wijken.find(({ slug }) => slug === wijk)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await getTranslations('wijk')
  return { title: t('title', { wijk: (await findWijk(props))?.name ?? '' }) }
}

/** The help of one wijk: its teams, its specialists, what is near, and what is there for the whole city. */
export default async function WijkPage(props: Props) {
  const wijk = await findWijk(props)
  if (!wijk) notFound()
  const locale = await getLocale()
  const t = await getTranslations('wijk')
  const { services } = await loadDirectory()
  const { near, specialists, city } = listInWijk(wijk.slug, services)
  const teams = buurtteamsAt(findPlace(wijk.slug), services)
  return (
    <>
      <h1>
        <Kept text={t('title', { wijk: wijk.name })} words={[wijk.name]} />
      </h1>
      <p className="lead measure mt-3">
        {t('lead', {
          buurten: buurten
            .filter((one) => one.wijk === wijk.slug)
            .map(({ name }) => name)
            .join(', '),
        })}
      </p>
      <LanguageNote services={services} />
      <div className="wijk-halves mt-6">
        <WijkMap title={t('map')} hrefOf={(slug) => addressOf('wijk', locale, slug)} current={wijk.slug} />
        <div>
          <h2>{t('teams', { count: teams.length })}</h2>
          <ServiceListing services={teams} />
          <p className="flex flex-wrap gap-2 mt-6">
            <a className="button button-main" href={addressOf('find-help', locale)}>
              {t('findHelp')}
            </a>
            <a className="button" href={`${addressOf('list', locale)}${searchOf(readyListFor(wijk.slug, services))}`}>
              {t('list')}
            </a>
          </p>
        </div>
      </div>
      <section className="shelf" aria-labelledby="near">
        <h2 id="near">{t('near')}</h2>
        <ServiceListing services={near} />
      </section>
      <section className="shelf" aria-labelledby="specialists">
        <h2 id="specialists">{t('specialists')}</h2>
        <ServiceListing services={specialists} />
      </section>
      <section className="shelf" aria-labelledby="city">
        <h2 id="city">{t('city')}</h2>
        <ServiceListing brief services={city} />
      </section>
    </>
  )
}
