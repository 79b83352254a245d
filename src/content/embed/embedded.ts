import type { ReactNode } from 'react'

export interface Embedded {
  /** The window as it stands in a page. */
  shown: ReactNode
  /** A field with the line that puts it there, whose id is `line`. */
  line: ReactNode
  /** The height that the line gives it, in px. */
  height: number
  /** Where this site is reached. */
  site: string
}
