import { useTranslations } from 'next-intl'
import { situationsFor } from '@/core/situations/find-situations'
import type { Topic } from '@/core/taxonomy'
import { SituationLinks } from './situation-links'

const readers = ['parent', 'youth'] as const

/** What may be going on about a topic, in the words of parents and of young people. */
export function TopicSituations({ topic }: { topic: Topic }) {
  const t = useTranslations()
  const told = readers
    .map((who) => ({ who, about: situationsFor({ who }, [topic]) }))
    .filter(({ about }) => about.length > 0)
  if (told.length === 0) return null
  return (
    <nav className="mt-8 no-print" aria-labelledby="going-on">
      <h2 id="going-on">{t('pages.situation')}</h2>
      <div className="going-on">
        {told.map(({ who, about }) => (
          <details key={who} className="fold" open={who === told[0]?.who}>
            <summary>{t(`situation.readers.${who}`)}</summary>
            <SituationLinks situations={about} asker={who} />
          </details>
        ))}
      </div>
    </nav>
  )
}
