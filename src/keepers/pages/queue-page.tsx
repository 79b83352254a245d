import { wallClock } from '@/core/hours/amsterdam'
import { listHidings } from '../../store/history/hide'
import { listOpenProposals, type Proposal } from '../../store/history/history-pages'
import { latestRevisions } from '../../store/history/revisions'
import { dropGivenUp } from '../../store/mails'
import { listReports } from '../../store/reports/reports'
import type { Answered, Asked } from '../asked'
import { byNeed, listFacts } from '../facts-to-ask'
import { countDead } from '../links/known-links'
import { isEditor } from '../may'
import { namesIn } from '../names'
import { shownInPlans } from '../shown-in-plans'
import { nameFact } from '../words/describe-fact'
import { spellMoment } from '../words/when'
import { FactRow } from './fact-row'
import { findMailTrouble, MailTrouble } from './mail-parts'
import { Done } from './parts'

const most = 40

/** What waits: what was hidden, what was proposed, and the facts that are oldest and shown most. */
export async function queuePage(asked: Asked): Promise<Answered> {
  const { store, me, moment, query, form } = asked
  if (!isEditor(me)) return { to: `/beheer/organisatie/${me.organizationSlug}` }
  if (form) {
    // The only thing that is posted here: a mail that did not arrive was seen.
    await dropGivenUp(store, form.get('mail') ?? '')
    return { to: '/beheer' }
  }
  const { now } = moment()
  const [latest, proposals, hidings, nameOf] = [
    await latestRevisions(store),
    await listOpenProposals(store),
    await listHidings(store),
    await namesIn(asked),
  ]
  const shown = await shownInPlans(asked, now)
  const facts = [...latest.values()].flatMap(({ content }) => listFacts(content, wallClock(now)))
  const reports = await listReports(store)
  const dead = await countDead(asked)
  const sought = (query.get('zoek') ?? '').trim()
  const names = new Map([...latest.values()].map(({ content }) => [content.slug, String(content.name)]))
  const old = facts
    .filter(({ freshness }) => freshness !== 'fresh')
    .filter(({ serviceName, organization }) =>
      `${serviceName} ${names.get(organization)}`.toLowerCase().includes(sought.toLowerCase()),
    )
    .toSorted(byNeed(shown, new Set(reports.flatMap(({ serviceSlug }) => serviceSlug ?? []))))
  const serviceNames = new Map(
    [...latest.values()].flatMap(({ content }) => content.services.map(({ slug, name }) => [slug, String(name)])),
  )
  const trouble = await findMailTrouble(asked)
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
                    {nameFact(fact).label} van {serviceNames.get(nameFact(fact).service ?? '')}
                  </a>
                  <p className="soft small">
                    {nameOf(hiddenBy)}, {spellMoment(hiddenAt)}. Binnen een dag kijkt een ander.
                  </p>
                </li>
              ))}
            </ul>
          </section>
        )}
        <ProposalList
          id="proposals"
          title="Beslis mee"
          proposals={proposals.filter(({ proposedBy }) => proposedBy !== me.id)}
          nameOf={nameOf}
          names={names}
        />
        <ProposalList
          id="own"
          title="Wacht op een ander"
          proposals={proposals.filter(({ proposedBy }) => proposedBy === me.id)}
          nameOf={nameOf}
          names={names}
        />
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
        {dead > 0 && (
          <section aria-labelledby="links" className="mt-6">
            <h2 id="links">Links die al drie dagen niet werken ({dead})</h2>
            <p>
              <a className="inline-flex min-h-11 items-center" href="/beheer/links">
                Bekijk ze
              </a>
            </p>
          </section>
        )}
        <MailTrouble {...trouble} names={names} nameOf={nameOf} />
        <section aria-labelledby="old" className="mt-6">
          <h2 id="old">Nakijken ({old.length})</h2>
          <p className="measure soft">
            Eerst waar lezers iets over meldden, dan het oudste. Daarbinnen eerst wat in de meeste plannen staat. ‘Klopt
            nog’ schrijft op dat jij het vandaag hebt nagekeken.
          </p>
          <form method="get" className="flex flex-wrap items-end gap-2 mt-3">
            <label>
              <span className="block">Zoek op naam</span>
              <input className="field" type="search" name="zoek" defaultValue={sought} />
            </label>
            <button type="submit" className="button">
              Zoek
            </button>
          </form>
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

interface ListProps {
  id: string
  title: string
  proposals: readonly Proposal[]
  nameOf: (id: string) => string
  names: ReadonlyMap<string, string>
}

function ProposalList({ id, title, proposals, nameOf, names }: ListProps) {
  if (proposals.length === 0) return id === 'proposals' ? <p className="mt-4">Er wacht geen voorstel op jou.</p> : null
  return (
    <section aria-labelledby={id} className="mt-6">
      <h2 id={id}>
        {title} ({proposals.length})
      </h2>
      <ul className="grid gap-3 mt-3 measure">
        {proposals.map((proposal) => (
          <li key={proposal.id} className="card">
            <a href={`/beheer/voorstel/${proposal.id}`}>{proposal.why}</a>
            <p className="soft small">
              {names.get(proposal.organizationSlug) ?? 'nieuw'} · {nameOf(proposal.proposedBy)},{' '}
              {spellMoment(proposal.proposedAt)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
