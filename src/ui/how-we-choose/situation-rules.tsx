import { useTranslations } from 'next-intl'
import { situations } from '@/core/situations/find-situations'
import type { Row, Situation } from '@/core/situations/situation'
import { topics } from '@/core/taxonomy'
import { titleOf } from '../say/situation-words'
import { FirstWords } from './first-words'

/** Every situation with who comes first, for whom and at which age, by the topic under which it is asked first. */
export function SituationRules() {
  const t = useTranslations()
  return topics.map((topic) => {
    const under = situations.filter((situation) => situation.topics[0] === topic)
    if (under.length === 0) return null
    return (
      <details key={topic} className="fold">
        <summary>
          {t(`topics.adult.${topic}.label`)} ({under.length})
        </summary>
        {under.map((situation) => (
          <section key={situation.id}>
            <h4>{t(titleOf(situation.id))}</h4>
            <AlsoSays situation={situation} />
            {situation.rows.map((row) => (
              <RowWords key={row.who.join() + (row.years ?? []).join()} row={row} />
            ))}
          </section>
        ))}
      </details>
    )
  })
}

/** What a situation says beside its rows: the rule for danger, and who may come after. */
function AlsoSays({ situation: { danger, specialists, fosterCare, suicideLine } }: { situation: Situation }) {
  const t = useTranslations()
  const said = [
    danger && t('choose.alsoSays.danger', { question: t(`search.danger.${danger}.title`) }),
    specialists && t('choose.alsoSays.specialists'),
    fosterCare && t('choose.alsoSays.fosterCare'),
    suicideLine && t('choose.alsoSays.suicideLine'),
  ].filter((one) => typeof one === 'string')
  return said.length > 0 && <p className="small">{said.join(' ')}</p>
}

function RowWords({ row }: { row: Row }) {
  const t = useTranslations()
  const who = row.who.map((one) => t(`choose.who.${one}`)).join(', ')
  const [from, to] = row.years ?? []
  return (
    <div>
      <p className="small soft">
        {who}
        {from !== undefined &&
          to !== undefined &&
          ` · ${t('choose.years', { from: Math.max(from, 0), to: Math.max(to, 0) })}`}
      </p>
      <FirstWords first={row.first} />
      {row.outOfHours && (
        <>
          <p className="small">{t('choose.first.outOfHours')}</p>
          <FirstWords first={row.outOfHours} />
        </>
      )}
    </div>
  )
}
