import type { Current } from '../edition/current-edition'

/** What is asked of the interface: all that an answer depends on. */
export interface ApiQuestion {
  method: string
  /** What was posted. */
  body: string
  /** What follows the question mark. */
  query: string
}

export interface ApiAnswer {
  status: number
  headers: Record<string, string>
  body: string
}

/** The answer to a question, from the edition that serves and the moment. */
export type ApiAnswerer = (question: ApiQuestion, current: Current, now: Date) => ApiAnswer
