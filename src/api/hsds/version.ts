/** Where the feed stands. */
export const feedBase = '/api/hsds/v3'

/** Of the feed as a whole, as NLGov REST API Design Rules want it told in every answer (`../said-of-all.ts`). */
export const version = '3.0.0'
