import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { edition } from '@/app/edition'
import { readyListFor } from '@/core/list/ready'
import { buurten } from '@/core/place/buurten'
import { type WijkSlug, wijken } from '@/core/place/wijken'
import { listInWijk, teamOfWijk } from '@/core/routing/in-wijk'
import { addressOf } from '@/i18n/addresses'
import { WijkMap } from '@/ui/art/wijk-map'
import { addressOfWorksheet } from '@/ui/list/address-of-list'
import { Kept } from '@/ui/say/kept'
import { LanguageNote } from '@/ui/service/language-note'
import { FoldedKinds } from '@/ui/wijk/folded-kinds'
import { TeamCard } from '@/ui/wijk/team-card'

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

/** The help of one wijk: its buurtteam on one card, and the rest folded by kind: what is near, its specialists, what is there for the whole city. */
export default async function WijkPage(props: Props) {
  const wijk = await findWijk(props)
  if (!wijk) notFound()
  const locale = await getLocale()
  const t = await getTranslations('wijk')
  const { services } = edition()
  const now = new Date()
  const { near, specialists, city } = listInWijk(wijk.slug, services)
  const { team, candidates } = teamOfWijk(wijk.slug, services)
  return (
    <>
      <h1>
        <Kept text={t('title', { wijk: wijk.name })} words={[wijk.name]} />
      </h1>
      <LanguageNote services={services} />
      <div className="wijk-halves mt-4">
        <div>
          {team && <TeamCard team={team} candidates={candidates} now={now} />}
          <p className="flex flex-wrap gap-2 mt-6">
            <a className="button" href={addressOf('find-help', locale)}>
              {t('findHelp')}
            </a>
            <a className="button" href={addressOfWorksheet(readyListFor(wijk.slug, services), locale)}>
              {t('list')}
            </a>
          </p>
        </div>
        <div>
          <WijkMap title={t('map')} hrefOf={(slug) => addressOf('wijk', locale, slug)} current={wijk.slug} />
          {candidates.length === 0 && <p className="soft small mt-3">{t('lead', { buurten: buurtenIn(wijk.slug) })}</p>}
        </div>
      </div>
      <FoldedKinds id="near" title={t('near')} services={near} now={now} />
      <FoldedKinds id="specialists" title={t('specialists')} services={specialists} now={now} />
      <FoldedKinds brief id="city" title={t('city')} services={city} now={now} />
    </>
  )
}

const buurtenIn = (wijk: WijkSlug): string =>
  buurten
    .filter((one) => one.wijk === wijk)
    .map(({ name }) => name)
    .join(', ')
