import { wallClock } from '@/core/hours/amsterdam'
import { listHidings } from '../../store/history/hide'
import { listOpenProposals } from '../../store/history/history-pages'
import { latestRevisions } from '../../store/history/revisions'
import { listReports } from '../../store/reports/reports'
import { readRows } from '../../store/rows/queries'
import type { Answered, Asked } from '../asked'
import { byNeed, type FactAt, listFacts } from '../facts-to-ask'
import { isEditor } from '../may'
import { namesIn } from '../names'
import { shownInPlans } from '../shown-in-plans'
import { describeSource, nameFact } from '../words/describe-fact'
import { factWords } from '../words/fact-words'
import { spellMoment } from '../words/when'
import { Done, Fresh, Press } from './parts'

const most = 40

/** What waits: what was hidden, what was proposed, and the facts that are oldest and shown most. */
export async function queuePage(asked: Asked): Promise<Answered> {
  const { store, me, moment, query } = asked
  if (!isEditor(me)) return { to: `/beheer/organisatie/${me.organizationSlug}` }
  const { now } = moment()
  const [latest, proposals, hidings, nameOf] = [
    await latestRevisions(store),
    await listOpenProposals(store),
    await listHidings(store),
    await namesIn(asked),
  ]
  const { edition } = await readRows(store)
  const shown = shownInPlans(() => edition.services, now)
  const facts = [...latest.values()].flatMap(({ content }) => listFacts(content, wallClock(now)))
  const reports = await listReports(store)
  const old = facts
    .filter(({ freshness }) => freshness !== 'fresh')
    .toSorted(byNeed(shown, new Set(reports.flatMap(({ serviceSlug }) => serviceSlug ?? []))))
  const unseen = hidings.filter(({ seenBy }) => seenBy === null)
  return {
    title: 'Wachtrij',
    main: (
      <>
        <h1 className="mt-4">Wachtrij</h1>
        <Done query={query} />
        {unseen.length > 0 && (
          <section aria-labelledby="hidden" className="mt-6">
            <h2 id="hidden">Verborgen, nog niet door een tweede bekeken</h2>
            <ul className="grid gap-3 mt-3 measure">
              {unseen.map(({ id, fact, hiddenBy, hiddenAt }) => (
                <li key={id} className="card">
                  <a href={`/beheer/verborgen/${id}`}>
                    {nameFact(fact).label} van {nameFact(fact).service}
                  </a>
                  <p className="soft small">
                    {nameOf(hiddenBy)}, {spellMoment(hiddenAt)}. Binnen een dag kijkt een ander.
                  </p>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="proposals" className="mt-6">
          <h2 id="proposals">Voorstellen ({proposals.length})</h2>
          {proposals.length === 0 && <p>Er wacht niets.</p>}
          <ul className="grid gap-3 mt-3 measure">
            {proposals.map(({ id, organizationSlug, why, proposedBy, proposedAt }) => (
              <li key={id} className="card">
                <a href={`/beheer/voorstel/${id}`}>{organizationSlug}</a>: {why}
                <p className="soft small">
                  {proposedBy === me.id ? 'van jou' : nameOf(proposedBy)}, {spellMoment(proposedAt)}
                </p>
              </li>
            ))}
          </ul>
        </section>
        {reports.length > 0 && (
          <section aria-labelledby="reports" className="mt-6">
            <h2 id="reports">Meldingen van lezers ({reports.length})</h2>
            <p>
              <a className="inline-flex min-h-11 items-center" href="/beheer/meldingen">
                Bekijk ze
              </a>
            </p>
          </section>
        )}
        <section aria-labelledby="old" className="mt-6">
          <h2 id="old">Nakijken ({old.length})</h2>
          <p className="measure soft">
            Het oudste eerst. Daarbinnen eerst wat in de meeste plannen staat. ‘Klopt nog’ schrijft op dat jij het
            vandaag hebt nagekeken.
          </p>
          <ul className="grid gap-3 mt-3">
            {old.slice(0, most).map((fact) => (
              <FactRow
                key={`${fact.service}/${fact.fact}`}
                fact={fact}
                plans={shown.get(fact.service) ?? 0}
                back="/beheer"
              />
            ))}
          </ul>
        </section>
      </>
    ),
  }
}

/** One fact: what it says, how old that is, a pencil, and "klopt nog". */
export function FactRow({ fact, plans, back }: { fact: FactAt; plans?: number; back: string }) {
  const address = `/beheer/wijzig/${fact.organization}/${fact.service}/${fact.fact}`
  return (
    <li className="card">
      <p>
        <b>{factWords[fact.fact].name}</b> <Fresh freshness={fact.freshness} />
      </p>
      <p>{fact.said || '—'}</p>
      <p className="soft small">
        <a href={`/beheer/organisatie/${fact.organization}`}>{fact.serviceName}</a>
        {plans !== undefined && ` · in ${plans} plannen`} · {describeSource(fact.source)}
      </p>
      <div className="actions mt-2">
        <a className="button" href={address}>
          Verbeter
          <span className="hidden-to-eyes">
            {' '}
            {factWords[fact.fact].name} van {fact.serviceName}
          </span>
        </a>
        <Press to={address} values={{ klopt: 'ja', terug: back }}>
          Klopt nog
          <span className="hidden-to-eyes">
            : {factWords[fact.fact].name} van {fact.serviceName}
          </span>
        </Press>
      </div>
    </li>
  )
}
