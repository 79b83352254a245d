import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { edition } from '@/app/edition'
import { peopleInRing } from '@/core/talk/people-in-ring'
import { rings } from '@/core/talk/rings'
import { addressOf } from '@/i18n/addresses'
import { NearWhom } from '@/ui/explained/near-whom'
import { RingPicture } from '@/ui/explained/ring-picture'
import { RingSection } from '@/ui/explained/ring-section'
import { ReadAloud } from '@/ui/say/read-aloud'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('explained')
  return { title: t('also.rings.title') }
}

/** The rings of help around a child, as a picture that one opens ring by ring, and that prints as a poster. */
export default async function RingsPage() {
  const locale = await getLocale()
  const t = await getTranslations('explained')
  const { services } = edition()
  const now = new Date()
  return (
    <article className="explained explained-child poster">
      <div className="crumbs soft small no-print">
        <a href={addressOf('explained', locale)}>{t('title')}</a>
      </div>
      <h1>{t('also.rings.title')}</h1>
      <p className="lead mt-3 no-print">{t('rings.lead')}</p>
      <ReadAloud />
      <NearWhom />
      <div className="poster-halves">
        <RingPicture />
        <div className="poster-rings">
          {rings.map(({ id }) => (
            <RingSection key={id} ring={id} people={peopleInRing(id, services, now)} now={now} />
          ))}
        </div>
      </div>
      <p className="mt-8 no-print">
        <a className="button button-main" href={addressOf('talk-to', locale)}>
          {t('next', { title: t('talk.title') })}
        </a>
      </p>
    </article>
  )
}
