import { useLocale, useTranslations } from 'next-intl'
import { mostReportLetters } from '@/core/report/report'
import { answersDanger } from '@/core/situations/danger-services'
import { addressOf } from '@/i18n/addresses'
import { HomeWhenHidden } from '../frame/home-when-hidden'
import { ProperName } from '../say/proper-name'
import { DangerNotice } from '../search/danger-notice'
import { ReportElsewhere } from './report-elsewhere'
import { ReportForm } from './report-form'
import type { ReportScreen } from './report-screen'

/** Where a reader tells what is not right, or what was not found. Whom to call stands above all else when the words point at danger. */
export function ReportView(screen: ReportScreen) {
  const { service, dangers, isTaken } = screen
  const t = useTranslations()
  const locale = useLocale()
  const about = service ? 'not-right' : 'missing'
  const toService = service ? addressOf('guide', locale, service.slug) : addressOf('guide', locale)
  const isDanger = dangers.length > 0 || (service !== undefined && answersDanger(service))
  return (
    <>
      {isDanger && <HomeWhenHidden />}
      {dangers.map((danger) => (
        <DangerNotice key={danger} danger={danger} hidden={false} />
      ))}
      <h1 className={dangers.length > 0 ? 'mt-8' : undefined}>
        {isTaken ? t('report.taken.title') : t(`pages.${about}`)}
      </h1>
      {isTaken ? (
        <p className="lead measure mt-3">{t('report.taken.text')}</p>
      ) : (
        <p className="lead measure mt-3">
          {service
            ? t.rich('report.about', {
                link: () => (
                  <a href={toService}>
                    <ProperName>{service.name}</ProperName>
                  </a>
                ),
              })
            : t('report.missed')}
        </p>
      )}
      <p className="calm measure mt-4">
        {t.rich('report.notRead', { link: (words) => <a href={addressOf('help-now', locale)}>{words}</a> })}
      </p>
      {isTaken ? (
        <p className="mt-6 flex flex-wrap gap-2">
          <a className="button" href={toService}>
            {t(`report.back.${about}`)}
          </a>
        </p>
      ) : (
        <Unsent {...screen} />
      )}
      <p className="mt-4">
        <a className="inline-flex min-h-11 items-center" href={addressOf('what-was-done', locale)}>
          {t('report.done')}
        </a>
      </p>
    </>
  )
}

/** The form, and why it is there again. Where there is none that can be sent it stays only for the words in it. */
function Unsent(screen: ReportScreen) {
  const { problem, stamp, text, reportTo } = screen
  return (
    <>
      {problem && <Problem problem={problem} />}
      {(problem === 'full' || problem === 'broken' || problem === 'closed') && <ReportElsewhere reportTo={reportTo} />}
      {(stamp !== undefined || text !== '') && <ReportForm {...screen} />}
    </>
  )
}

function Problem({ problem }: { problem: NonNullable<ReportScreen['problem']> }) {
  const t = useTranslations('report.problems')
  return (
    <p id="problem" className="problem measure mt-4" role="alert">
      {t(problem, { most: mostReportLetters })}
    </p>
  )
}
