import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { situationWords } from '@/content/situations/situation-page'
import { situations } from '@/core/situations/find-situations'
import { EscalationRules } from '@/ui/frame/escalation-rules'
import { HomeWhenHidden } from '@/ui/frame/home-when-hidden'
import { OtherWays } from '@/ui/frame/other-ways'
import { SituationLinks } from '@/ui/situation/situation-links'
import { SourceList } from '@/ui/situation/source-list'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages')
  return { title: t('help-now') }
}

/** The situations whose sources tell what a bystander and a blackmailed child read here. */
const told = ['worried-about-a-child', 'online-blackmail']

/** Whom to call now. Made of constants and words alone: it stands without the directory. */
export default async function HelpNow() {
  const t = await getTranslations('now')
  const pages = await getTranslations('pages')
  const locale = await getLocale()
  const sources = Object.assign({}, ...told.map((id) => situationWords(id, locale)?.sources))
  return (
    <>
      <HomeWhenHidden />
      <h1>{t('title')}</h1>
      <p className="lead measure mt-3">{t('lead')}</p>
      <EscalationRules />
      <OtherWays />
      <nav className="mt-12 no-print" aria-labelledby="going-on">
        <h2 id="going-on">{pages('situation')}</h2>
        <SituationLinks situations={situations.filter(({ danger }) => danger)} />
      </nav>
      <SourceList sources={sources} />
    </>
  )
}
