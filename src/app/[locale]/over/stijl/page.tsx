import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { styleWords } from '@/content/style/style'
import { addressOf } from '@/i18n/addresses'
import { Colours } from './colours'
import { Controls } from './controls'
import { Cards, Facts, Path, Safety } from './helps'
import { Letters } from './letters'
import { Drawings, Pictures } from './pictures'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages')
  return { title: t('style'), robots: 'noindex' }
}

/** Every component in every state, for builders. Made of the components themselves, so that it cannot be behind. */
export default async function Style() {
  const locale = await getLocale()
  const words = styleWords(locale)
  const bodies: Record<keyof typeof words.sections, ReactNode> = {
    colours: <Colours />,
    letters: <Letters />,
    controls: <Controls />,
    cards: <Cards />,
    path: <Path />,
    safety: <Safety />,
    facts: <Facts />,
    pictures: <Pictures />,
    drawings: <Drawings />,
    errors: (
      <p className="measure mt-2">
        {words.errors.text}{' '}
        <a href={addressOf('style', locale, '404')} rel="nofollow">
          {words.errors.link}
        </a>
      </p>
    ),
  }
  const sections = Object.keys(bodies) as (keyof typeof bodies)[]
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead measure mt-3">{words.lead}</p>
      <p className="measure mt-3">{words.sampleNote}</p>
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
