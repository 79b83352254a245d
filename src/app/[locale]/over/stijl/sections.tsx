import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import type { StyleWords } from '@/content/style/nl'
import { styleWords } from '@/content/style/style'

export type SectionId = keyof StyleWords['sections']

/** Parts of the style page under their names, and the ways to them. */
export function Sections({ bodies }: { bodies: Partial<Record<SectionId, ReactNode>> }) {
  const words = styleWords(useLocale())
  const sections = Object.keys(bodies) as SectionId[]
  return (
    <>
      <nav aria-labelledby="contents" className="mt-8">
        <h2 id="contents" className="text-[length:var(--step-1)]">
          {words.contents}
        </h2>
        <ul className="index mt-3">
          {sections.map((section) => (
            <li key={section}>
              <a href={`#${section}`}>{words.sections[section]}</a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map((section) => (
        <section key={section} id={section} className="shelf scroll-mt-24" aria-labelledby={`${section}-title`}>
          <h2 id={`${section}-title`}>{words.sections[section]}</h2>
          {bodies[section]}
        </section>
      ))}
    </>
  )
}
