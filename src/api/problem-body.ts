import { STATUS_CODES } from 'node:http'

/** The least that RFC 9457 asks for, and what more there is to tell. */
export const problemBody = (status: number, title = STATUS_CODES[status] ?? 'Error', more: object = {}): string =>
  JSON.stringify({ type: 'about:blank', title, status, ...more })
