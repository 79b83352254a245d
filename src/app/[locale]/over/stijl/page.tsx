import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { styleWords } from '@/content/style/style'
import { addressOf } from '@/i18n/addresses'
import { Colours } from './colours'
import { Controls } from './controls'
import { Cards, Facts, Path, Safety } from './helps'
import { Letters } from './letters'
import { Sections } from './sections'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages')
  return { title: t('style'), robots: 'noindex' }
}

/** Every component in every state, for builders. Made of the components themselves, so that it cannot be behind. */
export default async function Style() {
  const locale = await getLocale()
  const words = styleWords(locale)
  const bodies = {
    colours: <Colours />,
    letters: <Letters />,
    controls: <Controls />,
    cards: <Cards />,
    path: <Path />,
    safety: <Safety />,
    facts: <Facts />,
    errors: (
      <p className="measure mt-2">
        {words.errors.text}{' '}
        <a href={addressOf('style', locale, '404')} rel="nofollow">
          {words.errors.link}
        </a>
      </p>
    ),
  }
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead measure mt-3">{words.lead}</p>
      <p className="measure mt-3">{words.sampleNote}</p>
      <p className="measure mt-3">
        <a href={addressOf('style-pictures', locale)}>{words.picturesTitle}</a>
      </p>
      <Sections bodies={bodies} />
    </>
  )
}
