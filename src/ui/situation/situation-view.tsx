import { useLocale, useTranslations } from 'next-intl'
import type { Card } from '@/core/routing/first-cards'
import { situationsFor } from '@/core/situations/find-situations'
import { addressWordOf, type Situation } from '@/core/situations/situation'
import { addressOf } from '@/i18n/addresses'
import { titleOf } from '../say/situation-words'
import { DangerHead } from './danger-head'
import { ReaderPart, type ReaderText } from './reader-part'
import { SituationLinks } from './situation-links'
import { SourceList, type SourceText } from './source-list'

export interface SituationText {
  readers: readonly { reader: 'parent' | 'youth' | 'other'; text: ReaderText; first: readonly Card[] }[]
  facts: readonly { text: string; source: string }[]
  sources: Readonly<Record<string, SourceText>>
}

/** One situation in seven parts: danger first; then for each reader what to do today, who helps first, what one can say, who gets to know, and what if it does not help; at the end the sources. */
export function SituationView({ situation, text, now }: { situation: Situation; text: SituationText; now: Date }) {
  const t = useTranslations()
  const locale = useLocale()
  const { id, danger, personNear, topics } = situation
  const related = situationsFor({ who: 'parent' }, topics.slice(0, 1)).filter((one) => one.id !== id && !one.danger)
  return (
    <article className={danger ? 'situation situation-danger' : 'situation'}>
      <p>
        <a className="inline-flex min-h-11 items-center" href={addressOf('guide', locale)}>
          {t('pages.guide')}
        </a>
      </p>
      <h1>{t(titleOf(id))}</h1>
      {danger && <DangerHead danger={danger} personNear={personNear} />}
      {text.readers.length > 1 && (
        <nav aria-label={t('situation.forWhom')} className="flex flex-wrap gap-2 mt-4 no-print">
          {text.readers.map(({ reader }) => (
            <a key={reader} className="chip" href={`#${reader}`}>
              {t(`situation.readers.${reader}`)}
            </a>
          ))}
        </nav>
      )}
      <p className="mt-2 no-print">
        <a className="inline-flex min-h-11 items-center" href={addressOf('go-along', locale, addressWordOf(situation))}>
          {t('situation.goAlong')}
        </a>
      </p>
      {text.readers.map(({ reader, text: words, first }) => (
        <ReaderPart key={reader} reader={reader} words={words} first={first} situation={situation} now={now} />
      ))}
      {text.facts.length > 0 && (
        <section className="shelf" aria-labelledby="facts">
          <h2 id="facts">{t('situation.facts')}</h2>
          <ul className="prose mt-2">
            {text.facts.map(({ text: fact }) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </section>
      )}
      <p className="mt-8">
        <a className="button button-main" href={addressOf('find-help', locale)}>
          {t('situation.findHelp')}
        </a>
      </p>
      {!danger && related.length > 0 && (
        <nav aria-labelledby="related" className="mt-8 no-print">
          <h2 id="related" className="text-[length:var(--step-1)]">
            {t('situation.related')}
          </h2>
          <SituationLinks situations={related} />
        </nav>
      )}
      <SourceList sources={text.sources} />
    </article>
  )
}
