import { useLocale, useTranslations } from 'next-intl'
import { addressOf } from '@/i18n/addresses'
import type { PageId } from '@/i18n/page-words'

const pages = ['about', 'professionals', 'how-we-choose', 'privacy', 'accessibility'] as const satisfies PageId[]

/** What the site is and how it treats its readers. */
export function SiteFooter() {
  const locale = useLocale()
  const t = useTranslations()
  return (
    <footer className="site-footer">
      <nav className="frame" aria-label={t('site.footerLabel')}>
        <ul>
          {pages.map((page) => (
            <li key={page}>
              <a href={addressOf(page, locale)}>{t(`pages.${page}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  )
}
