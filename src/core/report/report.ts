/** The facts of a service that a reader may find not right, in the order in which they are asked. */
export const reportFacts = [
  'existence',
  'phone',
  'hours',
  'address',
  'website',
  'ages',
  'costs',
  'access',
  'text',
] as const

export type ReportFact = (typeof reportFacts)[number]

/** So many letters a reader may write, with a line end as one. */
export const mostReportLetters = 500

/** What a reader tells: which fact of a service is not right, or what was not found. Nothing of who that is. */
export interface Report {
  /** Of the form that it came with: the same form comes in once. */
  id: string
  /** Null for what was not found. */
  serviceSlug: string | null
  fact: ReportFact | 'missing'
  /** In the reader's own words; null without. */
  text: string | null
}

/** That a report is in the store, or that another one came with the same form before. */
export type Added = 'taken' | 'used'

/** How whoever writes in the store is handed a report, and answers with its number. Without `added` it could not be written. */
export interface Handed {
  report: Report
  number: number
}

export interface Acknowledged {
  acknowledged: number
  added?: Added | undefined
}

/** What became of a report when a keeper looked at it. */
export const outcomes = ['changed', 'right-already', 'not-for-us'] as const

export type Outcome = (typeof outcomes)[number]
