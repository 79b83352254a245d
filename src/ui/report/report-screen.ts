import type { ReportFact } from '@/core/report/report'
import type { Danger } from '@/core/search/dangers'
import type { Service } from '@/core/service'

/** Why a report did not come in. */
export type ReportProblem =
  | 'no-fact'
  | 'too-long'
  | 'too-soon'
  | 'too-late'
  | 'used'
  | 'full'
  | 'broken'
  | 'unreadable'
  /** No form can be sent. */
  | 'closed'

export interface ReportScreen {
  /** What it is about; undefined for what was not found. */
  service: Service | undefined
  fact: ReportFact | undefined
  /** What the reader wrote: it stays in the form, whatever happens. */
  text: string
  /** Goes with the form; without one it cannot be sent. */
  stamp: string | undefined
  /** What the words point at. */
  dangers: readonly Danger[]
  problem?: ReportProblem | undefined
  isTaken?: boolean
  /** Where else whoever runs this site wants to hear of it: a mail address, or that of a form. */
  reportTo: string | undefined
}

/** Names the field that no reader sees: whoever fills it in is a program. */
export const trapField = 'homepage'
