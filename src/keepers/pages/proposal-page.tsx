import { serviceOf } from '@/core/facts/facts'
import { type Compared, compareProposal, findProposal } from '../../store/history/history-pages'
import { approve, refuse, withdraw } from '../../store/history/proposals'
import { latestRevisions } from '../../store/history/revisions'
import { type Answered, type Asked, NotForYou } from '../asked'
import { isEditor, mustKeep } from '../may'
import { namesIn } from '../names'
import { spellMoment } from '../words/when'
import { Conflicts, Difference, Refused, refusedAs, Told } from './parts'

const stateWords: Record<string, string> = {
  open: 'Wacht op een besluit',
  approved: 'Goedgekeurd',
  refused: 'Afgewezen',
  withdrawn: 'Ingetrokken',
}

/** One proposal: its difference in words, how it would look, and the decision. */
export async function proposalPage(asked: Asked): Promise<Answered> {
  const { store, me, rest, form, moment } = asked
  const [id = ''] = rest
  const proposal = await findProposal(store, id)
  if (!proposal) throw new NotForYou(404)
  mustKeep(me, proposal.organizationSlug)
  if (!form) return show(asked, id)
  const reason = (form.get('reason') ?? '').trim().slice(0, 600)
  const decision = form.get('decision')
  if (decision === 'withdraw') {
    const done = await withdraw(store, { proposal: id, by: me.id }, moment())
    return 'refused' in done ? show(asked, id, refusedAs(done)) : { to: `/beheer/voorstel/${id}` }
  }
  // Members propose; only editors decide, and never on their own. The database says the same.
  if (!isEditor(me) || proposal.proposedBy === me.id) throw new NotForYou(403)
  if (decision !== 'approve' && decision !== 'refuse') throw new NotForYou(404)
  const done =
    decision === 'approve'
      ? await approve(store, { proposal: id, by: me.id, reason }, moment())
      : await refuse(store, { proposal: id, by: me.id, reason }, moment())
  return 'refused' in done ? show(asked, id, refusedAs(done), reason) : { to: `/beheer/voorstel/${id}?gedaan=besloten` }
}

/** The services that it changes; all of them where it changes what they share. */
function touched({ changes, content }: Compared) {
  const slugs = changes.flatMap(({ fact }) => serviceOf(fact) ?? [])
  const some = content.services.filter(({ slug }) => slugs.includes(slug))
  return some.length > 0 ? some : content.services
}

async function show(asked: Asked, id: string, failed?: ReturnType<typeof refusedAs>, typed = ''): Promise<Answered> {
  const { store, me, query } = asked
  const proposal = await findProposal(store, id)
  if (!proposal) throw new NotForYou(404)
  const [compared, nameOf] = [await compareProposal(store, proposal), await namesIn(asked)]
  const { organizationSlug, why, proposedBy, proposedAt, state, decidedBy, decidedAt, reason } = proposal
  const isOwn = proposedBy === me.id
  const isThere = (await latestRevisions(store)).has(organizationSlug)
  const mayDecide = state === 'open' && isEditor(me) && !isOwn
  return {
    title: why,
    ...(failed && { status: failed.status }),
    main: (
      <>
        <p className="mt-4">
          {isThere ? (
            <a href={`/beheer/organisatie/${organizationSlug}`}>{String(compared.content.name)}</a>
          ) : (
            String(compared.content.name)
          )}
        </p>
        <h1 className="mt-2">{why}</h1>
        <p className="soft">
          {nameOf(proposedBy)} stelde dit voor op {spellMoment(proposedAt)}. <b>{stateWords[state]}</b>
          {decidedBy && decidedAt && ` door ${nameOf(decidedBy)} op ${spellMoment(decidedAt)}`}.
        </p>
        {reason && <p className="measure">Reden: {reason}</p>}
        {query.get('gedaan') === 'voorgesteld' && state === 'open' && (
          <Told>Dank je. Een ander kijkt nu mee. Daarna ziet iedereen het.</Told>
        )}
        {query.get('gedaan') === 'besloten' && state === 'approved' && (
          <Told>Goedgekeurd. Binnen een minuut staat het op de site.</Told>
        )}
        <Refused why={failed?.refused} lines={failed?.wrong} />
        {compared.conflicts.length > 0 && <Conflicts conflicts={compared.conflicts} />}
        <section aria-labelledby="difference" className="mt-6">
          <h2 id="difference">Wat er verandert</h2>
          {compared.changes.length === 0 ? (
            <p>Niets: dit staat er al zo.</p>
          ) : (
            <Difference changes={compared.changes} />
          )}
        </section>
        {touched(compared).length > 0 && (
          <section aria-labelledby="preview" className="mt-6">
            <h2 id="preview">Zo ziet het eruit</h2>
            <ul>
              {touched(compared).map(({ slug, name }) => (
                <li key={slug}>
                  <a className="inline-flex min-h-11 items-center" href={`/beheer/voorbeeld/${id}/${slug}`}>
                    {String(name)}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
        {mayDecide && (
          <form method="post" className="mt-6">
            <label className="choices-title block" htmlFor="reason">
              Reden
            </label>
            <span id="reason-hint" className="soft small block">
              Bij afwijzen nodig: wie het voorstelde, leest dit.
            </span>
            <textarea
              id="reason"
              className="field measure"
              name="reason"
              rows={2}
              maxLength={600}
              aria-describedby="reason-hint"
              defaultValue={typed}
            />
            <div className="actions">
              <button type="submit" name="decision" value="approve" className="button button-main">
                Keur goed
              </button>
              <button type="submit" name="decision" value="refuse" className="button button-danger">
                Wijs af
              </button>
            </div>
          </form>
        )}
        {state === 'open' && isOwn && (
          <form method="post" className="mt-6">
            <p className="soft">Over je eigen voorstel beslist een ander.</p>
            <button type="submit" name="decision" value="withdraw" className="button">
              Trek in
            </button>
          </form>
        )}
      </>
    ),
  }
}
