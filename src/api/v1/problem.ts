import { STATUS_CODES } from 'node:http'
import type { ApiAnswer } from '../api-answer'
import { problemBody } from '../problem-body'

/** What whoever asks can do about it, where there is nothing more to tell of it. */
const details: Partial<Record<number, string>> = {
  400: 'The address or the request cannot be read.',
  404: 'There is nothing at this address. What there is stands in openapi.json.',
  405: 'This address does not take this method. Allow names those that it takes.',
  413: 'The body is too large.',
  414: 'The address is too long.',
  415: 'The body is of another type than this address takes.',
  429: 'You asked much in a short time. Retry-After says when to ask again.',
  500: 'Something went wrong on our side.',
  503: 'Many ask at this moment. Retry-After says when to ask again.',
}

/** An error with all that RFC 9457 and the rules for Dutch interfaces want: what, of which kind, and what to do about it. */
export const detailedProblem = (status: number, detail?: string, more: object = {}): string =>
  problemBody(status, STATUS_CODES[status], { detail: detail ?? details[status] ?? 'This is not answered.', ...more })

/** The same as an answer that nobody keeps. */
export const problem = (status: number, detail?: string, more?: object): ApiAnswer => ({
  status,
  headers: { 'Cache-Control': 'no-store', 'Content-Type': 'application/problem+json' },
  body: detailedProblem(status, detail, more),
})
