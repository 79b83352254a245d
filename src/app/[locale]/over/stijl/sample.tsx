import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { styleWords } from '@/content/style/style'

/** A component on show, with its name, marked as a sample. */
export function Sample({ name, children }: { name: string; children: ReactNode }) {
  return (
    <figure className="sample">
      <figcaption>
        <span className="tag tag-warm">{styleWords(useLocale()).sample}</span> {name}
      </figcaption>
      {children}
    </figure>
  )
}
