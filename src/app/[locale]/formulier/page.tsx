import type { Metadata } from 'next'

/** Around what `src/forms` makes stands the frame that stands around every page. No search engine keeps it. */
export const metadata: Metadata = { robots: 'noindex' }

/** Nothing: our server puts in what `src/forms` makes of a form, and lets nobody else in. */
export default function Answered() {
  return null
}
