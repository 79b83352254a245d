import { mostReportLetters, type ReportFact, reportFacts } from '@/core/report/report'
import { trapField } from '@/ui/report/report-screen'
import type { Posted } from './form'

/** What a posted report says. */
export interface Told {
  fact: ReportFact | undefined
  /** Whole, with `\n` as its line ends. */
  text: string
  stamp: string
  /** A field was filled in that no reader sees. */
  isOfProgram: boolean
  /** What is not right about the fields; of a report that names no service no fact is asked. */
  problem: 'unreadable' | 'no-fact' | 'too-long' | undefined
}

/** What the fields say. Anything will do. */
export function readReportForm(posted: Posted, isOfService: boolean): Told {
  if (posted.refused) return { fact: undefined, text: '', stamp: '', isOfProgram: false, problem: 'unreadable' }
  const { fields } = posted
  const fact = reportFacts.find((one) => one === fields.get('fact'))
  const text = toText(fields.get('text') ?? '')
  const isMissing = isOfService && !fact
  return {
    fact: isOfService ? fact : undefined,
    text,
    stamp: fields.get('stamp') ?? '',
    isOfProgram: Boolean(fields.get(trapField)),
    problem: isMissing ? 'no-fact' : text.length > mostReportLetters ? 'too-long' : undefined,
  }
}

/** A browser sends line ends as `\r\n` and counts them as one letter. Signs that nobody types are left out: no database takes them all. */
const toText = (sent: string): string =>
  sent
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim()
