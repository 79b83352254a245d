import { listLog } from '../../store/history/history-pages'
import type { Answered, Asked } from '../asked'
import { isEditor, mustBe } from '../may'
import { namesIn } from '../names'
import { numberIn } from '../number-in'
import { actionWords } from '../words/action-words'
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
        <p className="measure soft">
          Elke regel hangt aan de regel ervoor. Wie er een verandert of weglaat, valt door de mand: npm run directory --
          audit.
        </p>
        <ol className="mt-4 grid gap-2">
          {rows.map(({ seq, at, keeperId, action, subject, hash }) => (
            <li key={seq} className="card">
              <span className="soft">{seq}.</span> {nameOf(keeperId)} {actionWords[action] ?? action}:{' '}
              {tell(subject, nameOf)}
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

function tell(subject: string, nameOf: (id: string) => string) {
  const [what, id = ''] = subject.split('/')
  if (what === 'proposal') return <a href={`/beheer/voorstel/${id}`}>een voorstel</a>
  if (what === 'keeper') return nameOf(id)
  if (what === 'report') return 'een melding'
  if (what === 'revision') return `versie ${id}`
  return subject
}
