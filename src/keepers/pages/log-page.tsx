import { listLog } from '../../store/history/history-pages'
import type { Answered, Asked } from '../asked'
import { isEditor, mustBe } from '../may'
import { namesIn } from '../names'
import { numberIn } from '../number-in'
import { actionWords } from '../words/action-words'
import { nameFact } from '../words/describe-fact'
import { factNamed } from '../words/fact-words'
import { spellMoment } from '../words/when'

const most = 100
const last = 2_147_483_647

/** Who did what, the newest first. */
export async function logPage(asked: Asked): Promise<Answered> {
  const { store, me, query } = asked
  mustBe(isEditor(me))
  const before = numberIn(query.get('voor')) || last
  const [rows, nameOf] = [await listLog(store, before, most), await namesIn(asked)]
  const oldest = rows.at(-1)?.seq
  return {
    title: 'Logboek',
    main: (
      <>
        <h1 className="mt-4">Logboek</h1>
        <p className="measure soft">Hier staat wie wat deed, en wanneer. Niemand kan een regel ongemerkt veranderen.</p>
        <details>
          <summary>Hoe je dat nagaat</summary>
          <p className="measure">
            Elke regel hangt aan de regel ervoor, met de code die erbij staat. Wie de site beheert, ziet met npm run
            directory -- audit of er een regel veranderd of weg is.
          </p>
        </details>
        <ol className="mt-4 grid gap-2">
          {rows.map(({ seq, at, keeperId, action, subject, hash, why }) => (
            <li key={seq} className="card">
              <span className="soft">{seq}.</span> {nameOf(keeperId)} {actionWords[action] ?? action}:{' '}
              {tell(subject, why, nameOf)}
              <p className="soft small">
                {spellMoment(at)} · <span title={hash}>{hash.slice(0, 12)}</span>
              </p>
            </li>
          ))}
        </ol>
        {oldest !== undefined && oldest > 1 && (
          <p className="mt-4">
            <a className="button" href={`/beheer/logboek?voor=${oldest}`}>
              Eerder
            </a>
          </p>
        )}
      </>
    ),
  }
}

function tell(subject: string, why: string | null, nameOf: (id: string) => string) {
  const [what, id = '', fact = ''] = subject.split('/')
  if (what === 'proposal') return <a href={`/beheer/voorstel/${id}`}>{why ?? 'een voorstel'}</a>
  if (what === 'keeper') return nameOf(id)
  if (what === 'report') return 'een melding'
  if (what === 'services' && fact) {
    const words = factNamed(fact)
    return `${(words?.name ?? nameFact(subject).label).toLowerCase()} van ${id}`
  }
  if (what === 'services' || what === 'organizations') return id
  if (what === 'mail') return 'vragen of het nog klopt'
  if (what === 'revision') return `versie ${id}`
  return subject
}
