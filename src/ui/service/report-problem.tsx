import { useLocale, useTranslations } from 'next-intl'
import type { Service } from '@/core/service'
import { mailHref } from '@/core/way-in/mail-href'
import { addressOf } from '@/i18n/addresses'
import { ProperName } from '../say/proper-name'

interface Props {
  service: Service
  /** Where whoever runs this site wants to hear of it: a mail address, or that of a form. */
  reportTo: string | undefined
}

/** Where to tell that something of a service is not right. */
export function ReportProblem({ service: { slug, organization }, reportTo }: Props) {
  const t = useTranslations('service.report')
  const page = addressOf('guide', useLocale(), slug)
  return (
    <section className="mt-10 no-print" aria-labelledby="wrong">
      <h2 id="wrong">{t('title')}</h2>
      <p className="measure mt-2">
        {reportTo ? (
          <>
            {t('site')}{' '}
            <a className="inline-flex min-h-11 items-center" href={hrefOf(reportTo, page)} rel="noreferrer">
              {t('mail')}
            </a>
          </>
        ) : (
          t('nobody')
        )}
      </p>
      <p className="measure mt-2">
        {t.rich('organization', { called: () => <ProperName>{organization.name}</ProperName> })}
      </p>
    </section>
  )
}

/** Of a mail the subject says which page it is about. */
const hrefOf = (reportTo: string, page: string): string =>
  reportTo.includes('://') ? reportTo : mailHref(reportTo, { subject: page })
