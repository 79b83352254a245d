/** How a posted form reaches the page that answers it: percent-encoded in this request header, which is taken off every request from outside. */
export const formHeader = 'x-dichtbij-form'

/** In place of a form that could not be taken. A colon cannot occur in a percent-encoded form. */
export const unreadableForm = { tooLong: ':too-long', unreadable: ':unreadable' } as const
