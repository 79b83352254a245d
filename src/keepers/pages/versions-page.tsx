import { listVersions } from '../../store/history/history-pages'
import { proposeUndo } from '../../store/history/proposals'
import type { Answered, Asked } from '../asked'
import { contentNow } from '../contents'
import { mustKeep } from '../may'
import { namesIn } from '../names'
import { numberIn } from '../number-in'
import { factNamed } from '../words/fact-words'
import { spellMoment } from '../words/when'
import { Difference, Refused, refusedAs } from './parts'

/** Every version of an organization, what each changed, and the way back to an older one. */
export async function versionsPage(asked: Asked): Promise<Answered> {
  const { store, me, rest, form, moment } = asked
  const [slug = ''] = rest
  mustKeep(me, slug)
  const { content } = await contentNow(asked, slug)
  const undone = form && (await proposeUndo(store, undoOf(form, slug, me.id), moment()))
  if (undone && 'proposal' in undone) return { to: `/beheer/voorstel/${undone.proposal}?gedaan=voorgesteld` }
  const failed = undone && refusedAs(undone)
  const [versions, nameOf] = [await listVersions(store, slug), await namesIn(asked)]
  return {
    title: `Versies van ${String(content.name)}`,
    ...(failed && { status: failed.status }),
    main: (
      <>
        <p className="mt-4">
          <a href={`/beheer/organisatie/${slug}`}>{String(content.name)}</a>
        </p>
        <h1 className="mt-2">Versies</h1>
        <p className="measure soft">Zet je een versie terug, dan kijkt een ander mee voordat iedereen het ziet.</p>
        <Refused why={failed?.refused} lines={failed?.wrong} />
        <ol className="grid gap-6 mt-4">
          {versions.map(({ seq, at, changes, proposal, confirmed }, index) => (
            <li key={seq} className="card">
              <h2 className="text-[length:var(--step-1)]">
                {spellMoment(at)}
                {index === 0 && <span className="tag ms-2">telt nu</span>}
              </h2>
              <p className="soft">
                {proposal
                  ? `${proposal.why} · voorgesteld door ${nameOf(proposal.proposedBy)}, goedgekeurd door ${nameOf(proposal.decidedBy)}.`
                  : index === versions.length - 1
                    ? 'Zo stond het er toen het beheer begon.'
                    : confirmed
                      ? `${nameOf(confirmed.by)} keek na: ${nameKept(confirmed.subject)}.`
                      : ''}
              </p>
              {index < versions.length - 1 && (
                <details>
                  <summary>Wat er veranderde</summary>
                  <Difference changes={changes} />
                </details>
              )}
              {index > 0 && (
                <form method="post" className="actions">
                  <input type="hidden" name="to" value={seq} />
                  <button type="submit" className="button">
                    Zet deze versie terug<span className="hidden-to-eyes">: {spellMoment(at)}</span>
                  </button>
                </form>
              )}
            </li>
          ))}
        </ol>
      </>
    ),
  }
}

/** 'website van Spoor030', of what the log calls `services/spoor030/website`. */
function nameKept(subject: string): string {
  const [, service = '', fact = ''] = subject.split('/')
  const words = factNamed(fact)
  return `${(words?.name ?? fact).toLowerCase()} van ${service}`
}

const undoOf = (form: URLSearchParams, organization: string, by: string) => ({
  organization,
  to: numberIn(form.get('to')),
  why: 'Terug naar een eerdere versie.',
  by,
})
