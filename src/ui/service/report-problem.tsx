import { useTranslations } from 'next-intl'
import type { Service } from '@/core/service'
import { ProperName } from '../say/proper-name'

/** Where our server puts how to reach whoever runs this site: that is a setting, and the page is made beforehand. */
export const reportId = 'report'

/** Where to tell that something of a service is not right. */
export function ReportProblem({ service: { organization } }: { service: Service }) {
  const t = useTranslations('service.report')
  return (
    <section className="mt-10 no-print" aria-labelledby="wrong">
      <h2 id="wrong">{t('title')}</h2>
      <p id={reportId} className="measure mt-2" />
      <p className="measure mt-2">
        {t.rich('organization', { called: () => <ProperName>{organization.name}</ProperName> })}
      </p>
    </section>
  )
}
