import type { FactAt } from '../facts-to-ask'
import { describeSource } from '../words/describe-fact'
import { factWords } from '../words/fact-words'
import { Fresh, Press } from './parts'

/** One fact: what it says, how old that is, a pencil, and "klopt nog". */
export function FactRow({
  fact,
  plans,
  back,
  isHidden = false,
}: {
  fact: FactAt
  plans?: number
  back: string
  isHidden?: boolean
}) {
  const address = `/beheer/wijzig/${fact.organization}/${fact.service}/${fact.fact}`
  const of = `${factWords[fact.fact].name} van ${fact.serviceName}`
  const seenAt = String(fact.source.address ?? '')
  return (
    <li className="card">
      <p>
        <b>{factWords[fact.fact].name}</b> <Fresh freshness={fact.freshness} />
        {isHidden && <span className="tag tag-plum ms-2">verborgen</span>}
      </p>
      <p>{fact.said || '—'}</p>
      <p className="soft small">
        <a href={`/beheer/organisatie/${fact.organization}`}>{fact.serviceName}</a>
        {plans !== undefined && ` · in ${plans} plannen`} · {describeSource(fact.source)}
        {/^https?:/.test(seenAt) && (
          <>
            {' · '}
            <a href={seenAt} target="_blank" rel="noreferrer">
              Bekijk de bron<span className="hidden-to-eyes"> van {of}</span>
            </a>
          </>
        )}
      </p>
      <div className="actions mt-2">
        <a className="button" href={address}>
          Verbeter<span className="hidden-to-eyes"> {of}</span>
        </a>
        <Press to={address} values={{ klopt: 'ja', terug: back }}>
          Klopt nog<span className="hidden-to-eyes">: {of}</span>
        </Press>
      </div>
    </li>
  )
}
