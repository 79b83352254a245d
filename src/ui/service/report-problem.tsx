import { useLocale, useTranslations } from 'next-intl'
import type { Service } from '@/core/service'
import { addressOf } from '@/i18n/addresses'
import { ProperName } from '../say/proper-name'

/** Where to tell that something of a service is not right. */
export function ReportProblem({ service: { slug, organization } }: { service: Service }) {
  const t = useTranslations('report.ofService')
  const locale = useLocale()
  return (
    <section className="mt-10 no-print" aria-labelledby="wrong">
      <h2 id="wrong">{t('title')}</h2>
      <p className="measure mt-2">
        <a className="inline-flex min-h-11 items-center" href={addressOf('not-right', locale, slug)}>
          {t('here')}
        </a>
      </p>
      <p className="measure mt-2">
        {t.rich('organization', { called: () => <ProperName>{organization.name}</ProperName> })}
      </p>
    </section>
  )
}
