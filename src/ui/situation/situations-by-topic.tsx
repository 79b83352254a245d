import { useTranslations } from 'next-intl'
import { situations } from '@/core/situations/find-situations'
import { topics } from '@/core/taxonomy'
import { SituationLinks } from './situation-links'

/** Every situation, folded by topic; one that belongs to two topics stands under both. */
export function SituationsByTopic() {
  const t = useTranslations()
  return (
    <nav className="mt-10" aria-labelledby="going-on">
      <h2 id="going-on">{t('pages.situation')}</h2>
      <div className="going-on mt-4">
        {topics
          .map((topic) => ({ topic, about: situations.filter((one) => one.topics.includes(topic)) }))
          .filter(({ about }) => about.length > 0)
          .map(({ topic, about }) => (
            <details key={topic} className="fold">
              <summary>{t(`topics.adult.${topic}.label`)}</summary>
              <SituationLinks situations={about} />
            </details>
          ))}
      </div>
    </nav>
  )
}
