import { randomBytes } from 'node:crypto'
import type { Added, Report } from '../core/report/report'
import type { Posted } from '../forms/form'
import { readReportForm } from '../forms/read-report-form'
import { takeReport } from '../forms/take-report'
import type { ReportScreen } from '../ui/report/report-screen'
import { boundReports } from './report-bounds'
import { judgeStamp, makeStamp } from './report-stamp'

export interface Reports {
  /** The secret of all instances; undefined while the store cannot be asked for it. */
  key: () => string | undefined
  /** Resolves to undefined when nobody says that the report is in the store. */
  hand: (report: Report) => Promise<Added | undefined>
  /** Where else whoever runs this site wants to hear of it. */
  reportTo: string | undefined
}

/** Where nobody takes reports. */
export const noReports: Reports = { key: () => undefined, hand: async () => undefined, reportTo: undefined }

const perHour = 5
const perDay = 200

type Screen = Omit<ReportScreen, 'service' | 'dangers'>

/** Gives forms, each with a stamp of its own, and takes what comes back within its bounds. */
export function openReportDesk({ key, hand, reportTo }: Reports) {
  const enter = boundReports({ perHour, perDay, makeSalt: () => randomBytes(32) })

  function stampFor(slug: string | null, now: Date): string | undefined {
    const secret = key()
    return secret && makeStamp({ key: secret, about: slug ?? '' }, now, randomBytes(16).toString('base64url'))
  }

  return {
    /** A form that was not filled in yet. While the store is away there is none, so that nobody writes in vain. */
    give(slug: string | null, isAway: boolean, now: Date): Screen {
      const stamp = isAway ? undefined : stampFor(slug, now)
      return { fact: undefined, text: '', stamp, problem: stamp ? undefined : 'closed', reportTo }
    },

    /** What is shown to whoever posted this. */
    async take(slug: string | null, posted: Posted, client: string, now: Date): Promise<Screen> {
      const told = readReportForm(posted, slug !== null)
      const secret = key()
      const { problem, keepsStamp } = await takeReport(told, slug, {
        judge: (stamp) => (secret ? judgeStamp({ key: secret, about: slug ?? '' }, stamp, now) : undefined),
        enter: () => enter(client, now),
        hand,
      })
      const { fact, text } = told
      if (!problem) return { fact, text, stamp: undefined, isTaken: true, reportTo }
      return { fact, text, stamp: keepsStamp ? told.stamp : stampFor(slug, now), problem, reportTo }
    },
  }
}
