/**
 * The headers by which our server tells a page what it was asked for. It makes each request of Next itself, so that nothing of one from outside is among them.
 */

/** The address as the reader sees it, path and query: from it a page knows which page it is, and in which language. */
export const addressHeader = 'x-dichtbij-address'

/** A posted form, percent-encoded. */
export const formHeader = 'x-dichtbij-form'

/** In place of a form that could not be taken. A colon cannot occur in a percent-encoded form. */
export const unreadableForm = { tooLong: ':too-long', unreadable: ':unreadable' } as const
