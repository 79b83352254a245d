import { STATUS_CODES } from 'node:http'

/** The least that RFC 9457 asks for, for an error that has nothing more to tell than its title. */
export const problemBody = (status: number, title = STATUS_CODES[status] ?? 'Error'): string =>
  JSON.stringify({ type: 'about:blank', title, status })
