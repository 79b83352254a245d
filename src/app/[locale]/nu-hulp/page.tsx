import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EscalationRules } from '@/ui/frame/escalation-rules'
import { OtherWays } from '@/ui/frame/other-ways'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages')
  return { title: t('help-now') }
}

/** Whom to call now. Made beforehand of constants and words alone: it stands without the directory. */
export default async function HelpNow() {
  const t = await getTranslations('now')
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead measure mt-3">{t('lead')}</p>
      <EscalationRules />
      <OtherWays />
    </>
  )
}
