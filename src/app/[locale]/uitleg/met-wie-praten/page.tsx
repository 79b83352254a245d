import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { edition } from '@/app/edition'
import { addressOf } from '@/i18n/addresses'
import { TalkTo } from '@/ui/explained/talk-to'
import { ReadAloud } from '@/ui/say/read-aloud'
import { LanguageNote } from '@/ui/service/language-note'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('explained')
  return { title: t('talk.title') }
}

/** Three questions with pictures for a child that wants to talk, answered in the page itself. */
export default async function TalkToPage() {
  const locale = await getLocale()
  const t = await getTranslations('explained')
  const { services } = edition()
  return (
    <div className="explained explained-child">
      <div className="crumbs soft small">
        <a href={addressOf('explained', locale)}>{t('title')}</a>
      </div>
      <h1>{t('talk.title')}</h1>
      <p className="lead mt-3">{t('talk.lead')}</p>
      <LanguageNote services={services} />
      <ReadAloud />
      <TalkTo services={services} now={new Date()} />
    </div>
  )
}
