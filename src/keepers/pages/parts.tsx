import type { ReactNode } from 'react'
import type { Change, Conflict } from '@/core/facts/merge'
import type { Freshness } from '@/core/freshness/freshness'
import type { FieldProblem } from '../../store/files/field-problems'
import { lineInDutch } from '../mend/dutch-problem'
import { describeFact, isAboutSources, nameFact } from '../words/describe-fact'
import { factNamed, freshnessWords } from '../words/fact-words'
import { refusedWords } from '../words/refused-words'

export const Fresh = ({ freshness }: { freshness: Freshness }) => (
  <span className={freshness === 'fresh' ? 'tag' : 'tag tag-warm'}>{freshnessWords[freshness]}</span>
)

/** What was just done, or why not. */
export const Told = ({ children }: { children: ReactNode }) => (
  <p className="problem" role="status">
    {children}
  </p>
)

const doneWords: Record<string, string> = {
  klopt:
    'Opgeschreven: dit klopt nog. Binnen een minuut ziet iedereen dat. Per ongeluk? Zet dan bij ‘Eerdere versies’ de vorige terug.',
  voorgesteld: 'Voorgesteld: dit klopt nog. Een ander kijkt nu mee, omdat het hiermee zekerder wordt dan het was.',
  verborgen: 'Het is verborgen. Binnen een minuut ziet niemand het meer. Een ander kijkt binnen een dag mee.',
  gebeld: 'Opgeschreven. Hieronder staat wie nu aan de beurt is.',
}

/** What was done on the page before. */
export function Done({ query }: { query: URLSearchParams }) {
  const words = new Map(Object.entries(doneWords)).get(query.get('gedaan') ?? '')
  const fact = factNamed(query.get('feit') ?? '')
  return words ? (
    <Told>
      {fact && <b>{fact.name}. </b>}
      {words}
    </Told>
  ) : null
}

/** Why something was not done; with `lines` what is not right. */
export const Refused = ({ why, lines = [] }: { why: string | undefined; lines?: readonly string[] }) =>
  why ? (
    <Told>
      {why === 'wrong' ? [...new Set(lines.map(lineInDutch))].join(' ') : (refusedWords[why] ?? 'Dat ging niet.')}
    </Told>
  ) : null

/** What the store refused, for a page to say so. */
export const refusedAs = (refused: { refused: string; problems?: readonly string[] }) => ({
  refused: refused.refused,
  wrong: refused.problems ?? [],
  status: refused.refused === 'wrong' || refused.refused === 'no-reason' ? 400 : 409,
})

/** A form of one button. */
export const Press = ({
  to,
  children,
  main,
  values = {},
}: {
  to: string
  children: ReactNode
  main?: boolean
  values?: Record<string, string>
}) => (
  <form method="post" action={to} className="inline">
    {Object.entries(values).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    <button type="submit" className={main ? 'button button-main' : 'button'}>
      {children}
    </button>
  </form>
)

/** Changes in words: what it was and what it becomes. Where something was seen stands below the rest. */
export function Difference({ changes }: { changes: readonly Change[] }) {
  const said = changes.filter((one) => !isAboutSources(one))
  const seen = changes.filter(({ fact }) => fact.startsWith('sources/'))
  return (
    <>
      {said.length > 0 ? (
        <ChangeList changes={said} />
      ) : (
        <p>Wat er staat, blijft gelijk. Alleen waar en wanneer het gezien is, verandert.</p>
      )}
      {seen.length > 0 && (
        <details className="mt-4">
          <summary>Waar het gezien is</summary>
          <ChangeList changes={seen} />
        </details>
      )}
    </>
  )
}

const ChangeList = ({ changes }: { changes: readonly Change[] }) => (
  <dl className="grid gap-4 mt-4 measure">
    {changes.map(({ fact, before, after }) => {
      const { label, service } = nameFact(fact)
      return (
        <div key={fact} className="card">
          <dt>
            <b>{label}</b>
            {service && <span className="soft small"> ({service})</span>}
          </dt>
          {before !== undefined && (
            <dd>
              <span className="soft">{after === undefined ? 'Gaat weg: ' : 'Nu: '}</span>
              <del translate="no">{describeFact(fact, before)}</del>
            </dd>
          )}
          {after !== undefined && (
            <dd>
              <span className="soft">{before === undefined ? 'Komt erbij: ' : 'Wordt: '}</span>
              <ins translate="no">{describeFact(fact, after)}</ins>
            </dd>
          )}
        </div>
      )
    })}
  </dl>
)

/** What is not right in a form, each leading to its place. */
export const Wrong = ({
  problems,
  labelOf,
}: {
  problems: readonly FieldProblem[]
  labelOf: (field: string) => string | undefined
}) =>
  problems.length > 0 && (
    <div className="problem" role="status">
      <p>Nog niet verstuurd.</p>
      <ul>
        {problems.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            <a href={`#${field}`}>{labelOf(field) ?? 'Formulier'}</a>: {message}
          </li>
        ))}
      </ul>
    </div>
  )

/** Facts that two people changed in different ways. */
export const Conflicts = ({ conflicts }: { conflicts: readonly Conflict[] }) => (
  <section aria-labelledby="conflicts" className="mt-6">
    <h2 id="conflicts">Dit botst</h2>
    <p className="measure">
      Iemand anders veranderde dit ook, en dat telt nu al. Klopt het voorstel meer dan wat er nu staat? Wijs dit dan af
      en doe een nieuw voorstel.
    </p>
    <dl className="grid gap-4 mt-4 measure">
      {conflicts.map(({ fact, current, proposed }) => (
        <div key={fact} className="card">
          <dt>
            <b>{nameFact(fact).label}</b>
          </dt>
          <dd>
            <span className="soft">Staat er nu: </span>
            {describeFact(fact, current)}
          </dd>
          <dd>
            <span className="soft">In dit voorstel: </span>
            {describeFact(fact, proposed)}
          </dd>
        </div>
      ))}
    </dl>
  </section>
)
