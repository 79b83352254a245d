import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { addressOf } from '@/i18n/addresses'
import type { PageId } from '@/i18n/page-words'
import { Mark } from '../art/mark'

const menu = ['find-help', 'guide', 'explained', 'help-now'] as const satisfies PageId[]

/** The name of the site, the ways in, and what else stands there. On a narrow screen these are folded: an empty `<details>`, beside which the style shows or hides them. */
export function SiteHeader({ children }: { children: ReactNode }) {
  const locale = useLocale()
  const t = useTranslations()
  return (
    <header className="frame site-header">
      <a className="site-name" href={addressOf('home', locale)}>
        <Mark />
        {t('site.name')}
      </a>
      <details className="menu-fold">
        <summary>{t('site.menuLabel')}</summary>
      </details>
      <nav className="site-menu" aria-label={t('site.menuLabel')}>
        {menu.map((page) => (
          <a key={page} href={addressOf(page, locale)}>
            {t(`pages.${page}`)}
          </a>
        ))}
      </nav>
      {children}
    </header>
  )
}
