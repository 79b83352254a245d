import { findDangers } from '@/core/search/dangers'
import type { Locale } from '@/i18n/languages'
import { wordsIn } from '@/i18n/words'
import type { ReportScreen } from '@/ui/report/report-screen'
import { ReportView } from '@/ui/report/report-view'
import type { Answered } from './form'
import { render } from './render'

/** The page on which one tells what is not right, or what was not found. The title names nothing of it. */
export function answerReport(locale: Locale, screen: Omit<ReportScreen, 'dangers'>): Answered {
  const dangers = screen.text ? findDangers(screen.text) : []
  const { pages } = wordsIn(locale)
  return render(
    locale,
    screen.service ? pages['not-right'] : pages.missing,
    <ReportView {...screen} dangers={dangers} />,
  )
}
