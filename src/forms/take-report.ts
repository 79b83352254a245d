import type { Added, Report } from '@/core/report/report'
import type { ReportProblem } from '@/ui/report/report-screen'
import type { Told } from './read-report-form'

/** What a report goes through on its way in. */
export interface Way {
  /** The name of the form that this stamp came with, or why it will not do; undefined while no form can be judged. */
  judge: (stamp: string) => { id: string; problem?: undefined } | { problem: 'too-soon' | 'too-late' } | undefined
  /** Counts a report that may come in now, and gives what takes it back; undefined for one too many. */
  enter: () => (() => void) | undefined
  /** Resolves to undefined when nobody says that it is in the store. */
  hand: (report: Report) => Promise<Added | undefined>
}

export interface Taken {
  /** Undefined for what was taken, or should look so. */
  problem: ReportProblem | undefined
  /** The form can be sent again with the stamp that it has. */
  keepsStamp: boolean
}

/** What becomes of a posted report. What a program filled in looks as if it was taken. */
export async function takeReport(told: Told, serviceSlug: string | null, way: Way): Promise<Taken> {
  if (told.isOfProgram) return { problem: undefined, keepsStamp: false }
  if (told.problem === 'unreadable') return { problem: told.problem, keepsStamp: false }
  const judged = way.judge(told.stamp)
  if (!judged) return { problem: 'broken', keepsStamp: false }
  const problem = told.problem ?? judged.problem
  if (judged.problem === 'too-late') return { problem, keepsStamp: false }
  if (problem || judged.problem) return { problem, keepsStamp: true }
  const takeBack = way.enter()
  if (!takeBack) return { problem: 'full', keepsStamp: true }
  const fact = told.fact ?? 'missing'
  const added = await way.hand({ id: judged.id, serviceSlug, fact, text: told.text || null })
  if (added === 'taken') return { problem: undefined, keepsStamp: false }
  // What was not written counts for nothing: while the store is away, trying again is not too much.
  takeBack()
  return added === 'used' ? { problem: 'used', keepsStamp: false } : { problem: 'broken', keepsStamp: true }
}
