import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { styleWords } from '@/content/style/style'
import { addressOf } from '@/i18n/addresses'
import { Sections } from '../sections'
import { Drawings, Pictures } from './pictures'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages')
  return { title: t('style-pictures'), robots: 'noindex' }
}

/** Every pictogram and drawing: half of the style page by weight, so it has a page of its own. */
export default async function StylePictures() {
  const locale = await getLocale()
  const words = styleWords(locale)
  return (
    <>
      <h1>{words.picturesTitle}</h1>
      <p className="measure mt-3">
        <a href={addressOf('style', locale)}>{words.back}</a>
      </p>
      <Sections bodies={{ pictures: <Pictures />, drawings: <Drawings /> }} />
    </>
  )
}
