import { useTranslations } from 'next-intl'
import { mailHref } from '@/core/way-in/mail-href'

/** Where else one can tell it; where nobody set an address, that there is no such place. */
export function ReportElsewhere({ reportTo }: { reportTo: string | undefined }) {
  const t = useTranslations('report')
  return (
    <p className="measure mt-3">
      {reportTo
        ? t.rich('elsewhere', {
            link: () => (
              <a href={hrefOf(reportTo)} rel="noreferrer" translate="no">
                <bdi>{reportTo.replace(/^https:\/\//, '')}</bdi>
              </a>
            ),
          })
        : t('nowhere')}
    </p>
  )
}

const hrefOf = (reportTo: string): string => (reportTo.includes('://') ? reportTo : mailHref(reportTo))
