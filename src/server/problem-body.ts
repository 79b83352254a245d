import { STATUS_CODES } from 'node:http'

/** The least that RFC 9457 asks for, for an error that has nothing more to tell. */
export const problemBody = (status: number): string =>
  JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status })
