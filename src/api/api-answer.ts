import type { Current } from '../edition/current-edition'

/** What is asked of the interface: all that an answer depends on. */
export interface ApiQuestion {
  method: string
  /** What was posted. */
  body: string
  /** What follows the question mark. */
  query: string
  /** The parts of the path below the door. */
  rest: readonly string[]
  /** Where this site is reached, without a slash at the end, to put before a path; empty where that is not known. */
  site: string
}

/** What may be kept, by its `Cache-Control`, is given its tag by the server, and every answer the headers by which a page of another site may read it. */
export interface ApiAnswer {
  status: number
  headers: Record<string, string>
  body: string
}

/** The answer to a question, from the edition that serves and the moment. */
export type ApiAnswerer = (question: ApiQuestion, current: Current, now: Date) => ApiAnswer
