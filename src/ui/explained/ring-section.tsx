import { useTranslations } from 'next-intl'
import type { People } from '@/core/talk/people-in-ring'
import type { RingId } from '@/core/talk/rings'
import { CallableText } from '../say/callable-text'
import { RingPeople } from './ring-people'

/** The words of a ring: what they do, an example in the life of a child, how one gets there, and who they are, near this child. */
export function RingSection({ ring, people, now }: { ring: RingId; people: readonly People[]; now: Date }) {
  const t = useTranslations('explained.rings')
  return (
    <section id={`ring-${ring}`} className={`help-ring help-ring-${ring}`} aria-labelledby={`ring-${ring}-name`}>
      <h2 id={`ring-${ring}-name`}>{t(`${ring}.name`)}</h2>
      <p>{t(`${ring}.what`)}</p>
      <p className="because">{t(`${ring}.example`)}</p>
      <p>
        <b>{t('how')}</b> <CallableText text={t(`${ring}.how`)} />
      </p>
      <details className="no-print">
        <summary>{t('who')}</summary>
        {people.map(({ parts, byAge }) => (
          <div key={parts.join(' ')} data-part={parts.join(' ')}>
            {byAge.map(({ ages, found }) => (
              <div key={ages.join(' ')} data-age={ages.join(' ')}>
                <RingPeople found={found} now={now} />
              </div>
            ))}
          </div>
        ))}
      </details>
    </section>
  )
}
