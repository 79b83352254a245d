import type { IncomingMessage } from 'node:http'
import { current, currentEdition } from '../edition/current-edition'
import { answerReport } from '../forms/answer-report'
import type { Answered } from '../forms/form'
import type { ReportDoor } from './doors'
import { readForm } from './read-form'
import { Refusal } from './refusal'
import { openReportDesk, type Reports } from './report-desk'

/** Takes what readers tell. Gives what makes the page: the rest of the work, once nobody has to be waited for. */
export function answerReports(reports: Reports, clientOf: (request: IncomingMessage) => string) {
  const desk = openReportDesk(reports)

  return async (request: IncomingMessage, { slug, locale }: ReportDoor): Promise<() => Answered> => {
    const service = slug === null ? undefined : currentEdition().services.find((one) => one.slug === slug)
    if (slug !== null && !service) throw new Refusal(404)
    const screen =
      request.method === 'POST'
        ? await desk.take(slug, await readForm(request, true), clientOf(request), new Date())
        : desk.give(slug, current()?.degraded !== undefined, new Date())
    return () => answerReport(locale, { service, ...screen })
  }
}
