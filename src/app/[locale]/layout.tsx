import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { askedPage } from '@/app/asked-page'
import { env } from '@/env'
import { addressOf } from '@/i18n/addresses'
import { languages } from '@/i18n/languages'
import { wordsIn } from '@/i18n/words'
import { EscalationStrip } from '@/ui/frame/escalation-strip'
import { LanguageSwitch } from '@/ui/frame/language-switch'
import { LinksForMachines } from '@/ui/frame/links-for-machines'
import { SiteFooter } from '@/ui/frame/site-footer'
import { SiteHeader } from '@/ui/frame/site-header'
import '@/ui/look/look.css'

// Every page is made when it is asked for; what may be kept, our server keeps.
export const dynamic = 'force-dynamic'

/** The preview that chat apps fetch is neutral: it tells nothing about who reads what. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('site')
  return {
    title: { default: t('name'), template: `%s · ${t('name')}` },
    description: t('description'),
    openGraph: { title: t('preview'), description: t('preview') },
    icons: { icon: '/icon.svg' },
    formatDetection: { telephone: false },
  }
}

export const viewport = { width: 'device-width', initialScale: 1 }

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { page, rest, locale, search } = await askedPage()
  const words = wordsIn(locale)
  return (
    <html lang={locale} dir={languages[locale].direction}>
      <head>
        <LinksForMachines page={page} rest={rest} locale={locale} name={words.site.name} site={env.SITE_URL} />
      </head>
      <body>
        <a className="skip hidden-to-eyes" href="#main">
          {words.site.skip}
        </a>
        <EscalationStrip words={words} rulesAddress={addressOf('help-now', locale)} />
        <SiteHeader>
          <LanguageSwitch page={page} rest={rest} locale={locale} words={words.site} search={search} />
        </SiteHeader>
        <main id="main" className="frame">
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  )
}
